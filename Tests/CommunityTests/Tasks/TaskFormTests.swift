import Community
import Testing

@Suite struct `A task` {
  @Test func `is new, nobody's, and without a time unless one says so`() {
    let fields = TaskFields(title: "Call Bo")
    #expect((fields.note, fields.group, fields.person) == ("", nil, nil))
    #expect(fields.assignee == nil && fields.dueAt == nil)
    let task = OperatorTask(
      id: TaskID(1), fields: fields, createdBy: "ana", createdAt: Instant(5))
    #expect((task.state, task.snooze, task.version) == (.open, nil, 1))
    #expect(task.finishedBy == nil && task.finishedAt == nil)
  }

  @Test func `is kept by these names`() {
    #expect(TaskState.allCases.map(\.rawValue) == ["open", "done", "withdrawn"])
  }

  @Test(
    arguments: [
      (.until(Instant(0)), #"{"until":{"_0":0}}"#),
      (.until(Instant(-1)), #"{"until":{"_0":-1}}"#),
      (.messages(more: 1, target: 0), #"{"messages":{"more":1,"target":0}}"#),
    ] as [(Snooze, String)])
  func `sleeps until a moment or until there is more to go by`(snooze: Snooze, kept: String) throws
  {
    #expect(try plainJSON(snooze) == kept)
    #expect(try fromJSON(Snooze.self, kept) == snooze)
  }

  @Test func `keeps every field on its way through JSON`() throws {
    let task = OperatorTask(
      id: TaskID(7),
      fields: TaskFields(
        title: "給 Bo 打电话", note: "two\nlines", group: GroupID(2), person: PersonID(3),
        assignee: "mei", dueAt: Instant(1_760_000_000)),
      state: .done, snooze: .messages(more: 3, target: 9), createdBy: "ana",
      createdAt: Instant(1), finishedBy: "mei", finishedAt: Instant(2), version: 4)
    #expect(try fromJSON(OperatorTask.self, plainJSON(task)) == task)
  }
}
