import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite("Writing a task")
struct TaskDialogTests {
  typealias Fixtures = ContentFixtures

  func session(_ dialog: TaskDialog) -> ContentSession {
    var session = ContentSession()
    session.state.dialog = .task(dialog)
    // Lets the form learn who writes.
    _ = session.state.update(.tick(Fixtures.now))
    return session
  }

  @Test func `Enter walks the fields and saves at the end`() {
    var session = session(TaskDialog(group: GroupID(1), person: PersonID(2)))
    session.type("回答新人")
    session.press(.enter, .enter)
    session.type("fri 18:30")
    session.press(.enter)
    session.type("三位")
    let due = Fixtures.shanghai.instant(Fixtures.sunday + 5, TimeOfDay(hour: 18, minute: 30))
    #expect(
      session.press(.enter)
        == [
          .perform(
            .command(
              .createTask(
                TaskFields(
                  title: "回答新人", note: "三位", group: GroupID(1), person: PersonID(2),
                  assignee: "lan", dueAt: due)), .taskCreated))
        ])
    #expect(session.state.dialog == nil)
  }

  @Test func `a due time may be missing, a title not`() {
    var session = session(TaskDialog())
    #expect(session.press(.control("s")).isEmpty)
    #expect(session.text.contains("A title is needed"))
    session.type("A")
    session.press(.tab)
    for _ in 0..<3 { session.press(.backspace) }
    #expect(session.press(.control("s")).commands == [.createTask(TaskFields(title: "A"))])
  }

  @Test func `a due time that means nothing is told in words`() {
    var session = session(TaskDialog())
    session.type("A")
    session.press(.tab, .tab)
    session.type("whenever")
    #expect(session.text.contains("“whenever” is not understood"))
    #expect(session.press(.control("s")).isEmpty)
    #expect(session.state.dialog != nil)
  }

  @Test func `editing keeps what is not touched and names the version`() {
    let row = TasksSession.row(
      5, "Old", group: GroupID(1), due: Fixtures.now - 7_217, assignee: "mei", version: 9)
    var session = session(TaskDialog(editing: row))
    #expect(session.text.contains("2026-11-22 07:59"))
    #expect(session.text.contains("2 h late"))
    #expect(session.press(.control("s")).isEmpty)

    session.state.dialog = .task(TaskDialog(editing: row))
    session.press(.end)
    session.type("er")
    #expect(
      session.press(.control("s")).commands
        == [
          .changeTask(
            TaskID(5), version: 9,
            .edit(
              TaskFields(
                title: "Older", group: GroupID(1), assignee: "mei", dueAt: Fixtures.now - 7_217)))
        ])
  }

  @Test(arguments: [(60, false), (0, false), (-60, true)] as [(Int64, Bool)])
  func `a due time is called late from the minute after it`(seconds: Int64, isLate: Bool) {
    let row = TasksSession.row(5, "Old", due: Fixtures.now + seconds)
    let session = session(TaskDialog(editing: row))
    #expect(session.text.contains(" Asia/Shanghai"))
    #expect(session.text.contains(" Asia/Shanghai (") == isLate)
  }

  @Test func `Esc asks before it loses anything`() {
    var session = session(TaskDialog())
    session.paste("one\ntwo \u{1B}[31m三\u{202E}")
    #expect(session.press(.escape).isEmpty)
    #expect(session.text.contains("not saved yet"))
    session.press(.escape)
    #expect(session.text.contains("one two 三"))
    #expect(
      session.press(.escape, .character("1")).commands
        == [.createTask(TaskFields(title: "one two 三", assignee: "lan"))])

    session.state.dialog = .task(TaskDialog())
    _ = session.state.update(.tick(Fixtures.now))
    session.press(.escape)
    #expect(session.state.dialog == nil)
  }

  @Test func `a task that the store refused comes back`() {
    var session = session(TaskDialog())
    session.type("precious")
    guard case .perform(let intent)? = session.press(.control("s")).first else {
      Issue.record("nothing was performed")
      return
    }
    _ = session.state.update(.performed(intent, .failure(.store(.diskFull))))
    #expect(session.text.contains("precious"))
  }
}
