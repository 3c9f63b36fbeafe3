import Community
import GRDB
import Testing

@testable import Store

/// What a task waits for when it moves from group to group, and whose task it is.
struct TaskMoveTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  /// A task of group 1 (100 messages) that waits for 50 more.
  private func waiting() throws -> (Store, TaskID) {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.task(store, TaskFields(title: "t", group: GroupID(1)))
    try store.perform(
      .changeTask(id, version: 1, .snooze(.messages(more: 50, target: 0))), as: ann, at: now)
    return (store, id)
  }

  @Test(arguments: [nil, 2, 3] as [Int64?]) func `in another group it waits no longer`(
    group: Int64?
  ) throws {
    let (store, id) = try waiting()
    let before = try store.operatedRows()
    let fields = TaskFields(title: "t", group: group.map { GroupID($0) })
    try store.perform(.changeTask(id, version: 2, .edit(fields)), as: ann, at: now)
    let task = try #require(try store.task(id)).task
    #expect(task.snooze == nil && task.fields == fields && task.version == 3)
    #expect(try store.tasks(TaskQuery(), at: now).rows.map(\.task.id) == [id])
    let after = try store.operatedRows()
    for _ in 0..<2 {
      try store.undo(as: ann, at: now)
      #expect(try store.operatedRows() == before)
      #expect(try store.task(id)?.task.snooze == .messages(more: 50, target: 150))
      try store.redo(as: ann, at: now)
      #expect(try store.operatedRows() == after)
    }
  }

  @Test func `other words leave it waiting`() throws {
    let (store, id) = try waiting()
    try store.perform(
      .changeTask(id, version: 2, .edit(TaskFields(title: "u", note: "n", group: GroupID(1)))),
      as: ann, at: now)
    #expect(try store.task(id)?.task.snooze == .messages(more: 50, target: 150))
  }

  @Test func `a time is a time in every group`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.task(store, TaskFields(title: "t", group: GroupID(1)))
    try store.perform(.changeTask(id, version: 1, .snooze(.until(now + 60))), as: ann, at: now)
    try store.perform(
      .changeTask(id, version: 2, .edit(TaskFields(title: "t", group: GroupID(2)))), as: ann,
      at: now)
    #expect(try store.task(id)?.task.snooze == .until(now + 60))
  }

  @Test(
    arguments: [(1, nil), (1_000_000, nil), (0, 0), (-1, -1), (1_000_001, 1_000_001)]
      as [(Int, Int?)])
  func `how many messages a task may wait for`(more: Int, refused: Int?) throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.task(store, TaskFields(title: "t", group: GroupID(1)))
    let wait = Command.changeTask(id, version: 1, .snooze(.messages(more: more, target: 0)))
    if let refused {
      #expect(
        throws: CommandError.outOfBounds(
          field: .messages, value: refused, allowed: 1...1_000_000)
      ) { try store.perform(wait, as: ann, at: now) }
    } else {
      let receipt = try store.perform(wait, as: ann, at: now)
      // The log keeps what the store filled in, so that redo waits for the same.
      #expect(
        receipt.command
          == .changeTask(id, version: 1, .snooze(.messages(more: more, target: 100 + more))))
    }
  }

  private static let changes: [(String, TaskChange)] = [
    ("edit", .edit(TaskFields(title: "x"))), ("finish", .finish),
    ("snooze", .snooze(.until(SmallStore.now + 5))), ("withdraw", .withdraw), ("reopen", .reopen),
  ]

  @Test(arguments: changes.map(\.0), TaskState.allCases)
  func `what may be done with a task depends on where it stands`(
    name: String, state: TaskState
  ) throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.task(store, TaskFields(title: "t"))
    var version = 1
    if state != .open {
      try store.perform(
        .changeTask(id, version: 1, state == .done ? .finish : .withdraw), as: ann, at: now)
      version = 2
    }
    let change = try #require(Self.changes.first { $0.0 == name }).1
    let command = Command.changeTask(id, version: version, change)
    if (name == "reopen") == (state != .open) {
      try store.perform(command, as: ann, at: now)
      let after: TaskState = ["finish": .done, "withdraw": .withdrawn][name] ?? .open
      #expect(try store.task(id)?.task.state == after)
      try store.undo(as: ann, at: now)
      #expect(try store.task(id)?.task.state == state)
    } else {
      #expect(throws: CommandError.wrongState(.task(id), .task(state))) {
        try store.perform(command, as: ann, at: now)
      }
    }
  }

  @Test func `tasks and incidents of several who are one are found by the one`() throws {
    let store = try SmallStore.inMemory()
    for person in [2, 4] as [Int64] {
      _ = try SmallStore.task(store, TaskFields(title: "t\(person)", person: PersonID(person)))
      try store.perform(
        .noteIncident(
          IncidentFields(group: GroupID(1), person: PersonID(person), kind: .quarrel)),
        as: ann, at: now)
    }
    try store.perform(
      .mergePeople(
        PeopleJoin(person: PersonID(4), version: 1, root: PersonID(2), rootVersion: 1)),
      as: ann, at: now)
    let root = PersonID(2)
    #expect(
      try store.tasks(TaskQuery(person: root), at: now).rows.map(\.task.fields.title) == [
        "t2", "t4",
      ])
    #expect(try store.incidents(IncidentQuery(person: root)).total == 2)
    #expect(try store.tasks(TaskQuery(person: PersonID(3)), at: now).total == 0)
    try store.undo(as: ann, at: now)
    #expect(try store.tasks(TaskQuery(person: root), at: now).total == 1)
    #expect(try store.incidents(IncidentQuery(person: root)).total == 1)
  }
}
