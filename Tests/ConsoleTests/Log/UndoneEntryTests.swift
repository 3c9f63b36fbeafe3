import Community
import Store
import Testing
import Words

@testable import Console

/// What the trail says of an undo: what was taken back, not the way back.
struct UndoneEntryTests {
  private let person = Operator(name: "kai")
  private let now = Instant(1_700_000_000)

  private func log(_ store: Store, _ language: Language = .english) throws -> [String] {
    try store.log().rows.map { Words(language).log.describe($0) }
  }

  @Test func `undoing a finished task says that finishing was undone`() throws {
    let store = try Store.inMemory()
    let made = try store.perform(
      .createTask(TaskFields(title: "call Wu")), as: person, at: now)
    guard case .task(let task)? = made.created.first else {
      Issue.record("\(made)")
      return
    }
    try store.perform(.changeTask(task, version: 1, .finish), as: person, at: now)
    try store.undo(as: person, at: now)
    try store.redo(as: person, at: now)
    try store.undo(as: person, at: now)
    #expect(
      try log(store) == [
        "undid #4: finished a task", "redid #3: finished a task", "undid #2: finished a task",
        "finished a task", "created a task: call Wu",
      ])
    #expect(try log(store, .simplified).first == "撤销 #4：完成任务")
  }

  @Test func `an undone batch is told as what was done together`() throws {
    let store = try Store.inMemory()
    let tasks = ["a", "b"].map { Command.createTask(TaskFields(title: $0)) }
    let made = try store.perform(.batch(tasks), as: person, at: now)
    let ids = made.created.compactMap { if case .task(let id) = $0 { id } else { nil } }
    try store.perform(
      .batch(ids.map { .changeTask($0, version: 1, .finish) }), as: person, at: now)
    try store.undo(as: person, at: now)
    #expect(try log(store).first == "undid #2: finished a task ×2")
  }

  @Test func `what was done again is told by what was given, however often`() throws {
    let store = try Store.inMemory()
    try store.perform(.createTask(TaskFields(title: "a")), as: person, at: now)
    try store.undo(as: person, at: now)
    try store.redo(as: person, at: now)
    try store.undo(as: person, at: now)
    let again = try store.redo(as: person, at: now)
    #expect(again.deed == .createTask(TaskFields(title: "a")))
    #expect(
      try log(store) == [
        "redid #4: created a task: a", "undid #3: created a task: a",
        "redid #2: created a task: a", "undid #1: created a task: a", "created a task: a",
      ])
  }

  @Test func `what was given has nothing that it took back`() throws {
    let store = try Store.inMemory()
    try store.perform(.createTask(TaskFields(title: "a")), as: person, at: now)
    try store.undo(as: person, at: now)
    try store.redo(as: person, at: now)
    let given = Command.createTask(TaskFields(title: "a"))
    #expect(try store.log().rows.map(\.firstCommand) == [given, given, nil])
  }

  @Test func `the screen says it too`() {
    var entry = LogSamples.entry(
      47, .decideJoin(JoinDecision(request: JoinID(6), version: 2, outcome: .reopen)),
      origin: .undo(of: AuditID(46)))
    entry.firstCommand = .decideJoin(
      JoinDecision(request: JoinID(6), version: 1, outcome: .approve))
    let it = ScriptedConsole(Screen(LogScreen()), script: LogSamples.script([entry]))
    #expect(it.row(with: "undid #46: approved a") != nil)
  }
}
