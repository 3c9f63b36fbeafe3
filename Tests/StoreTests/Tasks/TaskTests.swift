import Community
import GRDB
import Testing

@testable import Store

struct TaskTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private func titles(_ store: Store, _ query: TaskQuery, at moment: Instant) throws -> [String] {
    try store.tasks(query, at: moment).rows.map(\.task.fields.title)
  }

  @Test func `tasks come by due time, those without one last`() throws {
    let store = try SmallStore.inMemory()
    _ = try SmallStore.task(store, TaskFields(title: "some day"))
    _ = try SmallStore.task(
      store, TaskFields(title: "later", group: GroupID(1), dueAt: now + 90))
    _ = try SmallStore.task(
      store, TaskFields(title: "soon", person: PersonID(2), assignee: "ben", dueAt: now + 60))
    #expect(try titles(store, TaskQuery(), at: now) == ["soon", "later", "some day"])
    #expect(try titles(store, TaskQuery(group: GroupID(1)), at: now) == ["later"])
    #expect(try titles(store, TaskQuery(person: PersonID(2)), at: now) == ["soon"])
    #expect(try titles(store, TaskQuery(filter: "readers"), at: now) == ["later"])
    #expect(try titles(store, TaskQuery(filter: "BEN bo"), at: now) == ["soon"])
  }

  @Test func `a snoozed task comes back at its time`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.task(store, TaskFields(title: "t"))
    try store.perform(.changeTask(id, version: 1, .snooze(.until(now + 60))), as: ann, at: now)
    #expect(try titles(store, TaskQuery(), at: now + 59).isEmpty)
    #expect(try titles(store, TaskQuery(scope: .snoozed), at: now + 59) == ["t"])
    #expect(try titles(store, TaskQuery(), at: now + 60) == ["t"])
    #expect(try titles(store, TaskQuery(scope: .snoozed), at: now + 60).isEmpty)
    try store.perform(.changeTask(id, version: 2, .snooze(nil)), as: ann, at: now)
    #expect(try titles(store, TaskQuery(), at: now) == ["t"])
  }

  @Test func `a snoozed task comes back when the group has said more`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.task(store, TaskFields(title: "t", group: GroupID(1)))
    try store.perform(
      .changeTask(id, version: 1, .snooze(.messages(more: 50, target: 0))), as: ann, at: now)
    #expect(try store.task(id)?.task.snooze == .messages(more: 50, target: 150))
    #expect(try titles(store, TaskQuery(), at: now + 1_000_000).isEmpty)
    try store.write { try $0.execute(sql: "UPDATE chat_group SET messages = 149 WHERE id = 1") }
    #expect(try titles(store, TaskQuery(), at: now).isEmpty)
    try store.write { try $0.execute(sql: "UPDATE chat_group SET messages = 150 WHERE id = 1") }
    #expect(try titles(store, TaskQuery(), at: now) == ["t"])
  }

  @Test func `only a group's task waits for messages, and for at least one`() throws {
    let store = try SmallStore.inMemory()
    let alone = try SmallStore.task(store, TaskFields(title: "t"))
    let grouped = try SmallStore.task(store, TaskFields(title: "t", group: GroupID(1)))
    #expect(throws: CommandError.empty(field: .group)) {
      try store.perform(
        .changeTask(alone, version: 1, .snooze(.messages(more: 5, target: 0))), as: ann, at: now)
    }
    #expect(
      throws: CommandError.outOfBounds(field: .messages, value: 0, allowed: 1...1_000_000)
    ) {
      try store.perform(
        .changeTask(grouped, version: 1, .snooze(.messages(more: 0, target: 0))), as: ann,
        at: now)
    }
  }

  @Test func `a finished task says by whom and when, and reopens`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.task(store, TaskFields(title: "t"))
    try store.perform(.changeTask(id, version: 1, .finish), as: ann, at: now + 5)
    let done = try #require(try store.task(id)).task
    #expect(done.finishedBy == "ann" && done.finishedAt == now + 5)
    #expect(try titles(store, TaskQuery(scope: .done), at: now) == ["t"])
    #expect(throws: CommandError.wrongState(.task(id), .task(.done))) {
      try store.perform(.changeTask(id, version: 2, .finish), as: ann, at: now)
    }
    try store.perform(.changeTask(id, version: 2, .reopen), as: ann, at: now + 9)
    let again = try #require(try store.task(id)).task
    #expect(again.finishedBy == nil && again.finishedAt == nil)
    // What is given up has not been finished.
    try store.perform(.changeTask(id, version: 3, .withdraw), as: ann, at: now + 12)
    let withdrawn = try #require(try store.task(id)).task
    #expect(withdrawn.finishedBy == nil && withdrawn.finishedAt == nil)
  }

  @Test func `what undo and redo bring back was finished by whom and when it was at first`() throws
  {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.task(store, TaskFields(title: "t"))
    func author() throws -> Author? {
      let task = try #require(try store.task(id)).task
      guard let name = task.finishedBy, let at = task.finishedAt else { return nil }
      return Author(name: name, at: at)
    }
    let first = Author(name: "ann", at: now + 5)
    try store.perform(.changeTask(id, version: 1, .finish), as: ann, at: first.at)
    try store.undo(as: ann, at: now + 6)
    #expect(try author() == nil)
    try store.redo(as: ann, at: now + 7)
    #expect(try author() == first)
    try store.perform(.changeTask(id, version: 4, .reopen), as: SmallStore.ben, at: now + 60)
    #expect(try author() == nil)
    try store.undo(as: SmallStore.ben, at: now + 90)
    #expect(try author() == first)
    try store.redo(as: SmallStore.ben, at: now + 95)
    #expect(try author() == nil)
  }

  @Test func `nobody finishes a task under another's name`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.task(store, TaskFields(title: "t"))
    let change = TaskChange.finishAgain(Author(name: "ben", at: now - 600))
    try store.perform(.changeTask(id, version: 1, change), as: ann, at: now)
    let task = try #require(try store.task(id)).task
    #expect(task.finishedBy == "ann" && task.finishedAt == now)
  }

  @Test func `a task has a title and is about what exists`() throws {
    let store = try SmallStore.inMemory()
    #expect(throws: CommandError.empty(field: .title)) {
      try store.perform(.createTask(TaskFields(title: " \t")), as: ann, at: now)
    }
    #expect(throws: CommandError.notFound(.group(GroupID(9)))) {
      try store.perform(.createTask(TaskFields(title: "t", group: GroupID(9))), as: ann, at: now)
    }
  }
}
