import Community
import GRDB
import Testing

@testable import Store

/// From which second on a task is due in a group's row, and what a task says of itself.
struct TaskBorderTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann
  private let store: Store

  init() throws { store = try SmallStore.inMemory() }

  private func due() throws -> Int? { try store.group(GroupID(1), at: now)?.tasksDue }

  @Test(arguments: [(-1, 1), (0, 1), (1, 0)] as [(Int64, Int)])
  func `due is from the second on that it names`(later: Int64, count: Int) throws {
    _ = try SmallStore.task(
      store, TaskFields(title: "t", group: GroupID(1), dueAt: now + later))
    #expect(try due() == count)
    #expect(try store.counts(at: now).tasksDue == count)
  }

  @Test(arguments: [(-1, 1), (0, 1), (1, 0)] as [(Int64, Int)])
  func `put off it is due again from that second on`(later: Int64, count: Int) throws {
    let id = try SmallStore.task(store, TaskFields(title: "t", group: GroupID(1), dueAt: now - 9))
    try store.perform(
      .changeTask(id, version: 1, .snooze(.until(now + later))), as: ann, at: now)
    #expect(try due() == count)
    #expect(try store.counts(at: now).tasksDue == count)
  }

  @Test(arguments: [(104, 0), (105, 1), (106, 1)])
  func `put off by messages it is due with the last of them`(messages: Int, count: Int) throws {
    let id = try SmallStore.task(store, TaskFields(title: "t", group: GroupID(1), dueAt: now - 9))
    try store.perform(
      .changeTask(id, version: 1, .snooze(.messages(more: 5, target: 0))), as: ann, at: now)
    try store.write {
      try $0.execute(sql: "UPDATE chat_group SET messages = ? WHERE id = 1", arguments: [messages])
    }
    #expect(try due() == count)
    #expect(try store.counts(at: now).tasksDue == count)
  }

  @Test func `without a time, done, withdrawn or another group's it is not due here`() throws {
    _ = try SmallStore.task(store, TaskFields(title: "t", group: GroupID(1)))
    _ = try SmallStore.task(store, TaskFields(title: "t", group: GroupID(2), dueAt: now - 9))
    for change in [TaskChange.finish, .withdraw] {
      let id = try SmallStore.task(
        store, TaskFields(title: "t", group: GroupID(1), dueAt: now - 9))
      try store.perform(.changeTask(id, version: 1, change), as: ann, at: now)
    }
    #expect(try due() == 0)
  }

  @Test func `it says who made it and when, and a change leaves that`() throws {
    let id = try SmallStore.task(store, TaskFields(title: "t"))
    try store.perform(
      .changeTask(id, version: 1, .edit(TaskFields(title: "u", note: "words", dueAt: now))),
      as: SmallStore.ben, at: now + 60)
    let task = try #require(try store.task(id)).task
    #expect(task.createdBy == "ann" && task.createdAt == now)
    #expect(task.fields == TaskFields(title: "u", note: "words", dueAt: now))
    #expect(try store.tasks(TaskQuery(filter: "WORDS"), at: now).total == 1)
  }

  @Test func `it is about what exists, new or changed`() throws {
    let id = try SmallStore.task(store, TaskFields(title: "t"))
    let wrong: [(TaskFields, CommandError)] = [
      (TaskFields(title: "t", person: PersonID(99)), .notFound(.person(PersonID(99)))),
      (TaskFields(title: "t", group: GroupID(9)), .notFound(.group(GroupID(9)))),
      (TaskFields(title: " "), .empty(field: .title)),
    ]
    for (fields, error) in wrong {
      for command in [Command.createTask(fields), .changeTask(id, version: 1, .edit(fields))] {
        #expect(throws: error) { try store.perform(command, as: ann, at: now) }
      }
    }
  }

  @Test func `what is done is the latest first, of one second the later made`() throws {
    for (title, at) in [("a", 5), ("b", 9), ("c", 5)] as [(String, Int64)] {
      let id = try SmallStore.task(store, TaskFields(title: title))
      try store.perform(.changeTask(id, version: 1, .finish), as: ann, at: now + at)
    }
    let titles = try store.tasks(TaskQuery(scope: .done), at: now).rows.map(\.task.fields.title)
    #expect(titles == ["b", "c", "a"])
  }
}
