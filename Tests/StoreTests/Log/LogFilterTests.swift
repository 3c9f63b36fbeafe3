import Community
import Testing

@testable import Store

/// What the rows of the log show, its filter finds.
struct LogFilterTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private func found(_ filter: String, in store: Store) throws -> [Int64] {
    try store.log(LogQuery(filter: filter)).rows.map(\.id.rawValue)
  }

  @Test func `since a moment is from that second on`() throws {
    let store = try SmallStore.inMemory()
    for later in 0...2 as ClosedRange<Int64> {
      try store.perform(
        .createTask(TaskFields(title: "call")), as: ann, at: now + later)
    }
    for later in 0...3 as ClosedRange<Int64> {
      let rows = try store.log(LogQuery(since: now + later)).rows
      #expect(rows.map(\.at) == (later..<3).reversed().map { now + $0 })
    }
  }

  @Test func `the names of those whom it was about, and of their groups`() throws {
    let store = try SmallStore.inMemory()
    let join = try SmallStore.ask(store, group: 1, account: "a1")
    let held = try store.perform(
      .decideJoin(JoinDecision(request: join, version: 1, outcome: .hold, reason: "later")),
      as: ann, at: now
    ).audit.rawValue
    let task = try store.perform(
      .createTask(TaskFields(title: "Call the printer")), as: ann, at: now
    ).audit.rawValue
    let names = try #require(
      try store.log().rows.first { $0.id.rawValue == held }?.about)
    #expect(names.count == 2)
    for name in names { #expect(try found(name, in: store) == [held], "\(name)") }
    #expect(try found("\(names.joined(separator: " ")) later ann", in: store) == [held])
    #expect(try found("printer", in: store) == [task])
    #expect(try found("nobody of that name", in: store) == [])
  }

  private func found(_ marks: LogMark..., in store: Store) throws -> [Int64] {
    try store.log(LogQuery(filter: "verb", meanings: ["verb": marks])).rows.map(\.id.rawValue)
  }

  private func kind(_ isIt: (Command) -> Bool) throws -> LogMark {
    .command(try #require(CommandKind.all.first { isIt($0.specimen) }))
  }

  @Test func `the kind of command that a word stands for, with what took it back or did it again`()
    throws
  {
    let store = try SmallStore.inMemory()
    let award = Award(
      person: PersonID(2), amount: 10, incentive: .honour, reason: .words(#""award":{"amount":-"#))
    var taken = award
    taken.amount = -5
    try store.perform(.award(award), as: ann, at: now)
    try store.undo(as: ann, at: now)
    try store.redo(as: ann, at: now)
    try store.perform(.award(taken), as: ann, at: now)
    try store.perform(.createTask(TaskFields(title: #""award":{"#)), as: ann, at: now)
    let batch: [Command] = [.award(taken), .createTask(TaskFields(title: "T"))]
    try store.perform(.batch(batch), as: ann, at: now)

    let gave = try kind { if case .award(let award) = $0 { award.amount > 0 } else { false } }
    let took = try kind { if case .award(let award) = $0 { award.amount < 0 } else { false } }
    let task = try kind { if case .createTask = $0 { true } else { false } }
    #expect(try found(gave, in: store) == [3, 2, 1])
    #expect(try found(took, in: store) == [6, 4])
    #expect(try found(task, in: store) == [6, 5])
    #expect(try found(took, task, in: store) == [6, 5, 4])
    #expect(try found(.undo, in: store) == [2])
    #expect(try found(.redo, in: store) == [3])
    // The first stands again, as the undo of it was taken back.
    #expect(try found(.undone, in: store) == [2])
    #expect(try store.log().rows.filter(\.isUndone).map(\.id.rawValue) == [2])
  }

  @Test func `the end of a snooze is not its beginning`() throws {
    let store = try SmallStore.inMemory()
    let task = try SmallStore.task(store, TaskFields(title: "T"))
    for (version, snooze) in [(1, Snooze.until(now + 60)), (2, nil)] as [(Int, Snooze?)] {
      try store.perform(
        .changeTask(task, version: version, .snooze(snooze)), as: ann, at: now)
    }
    let end = try kind { if case .changeTask(_, _, .snooze(nil)) = $0 { true } else { false } }
    let begin = try kind {
      if case .changeTask(_, _, .snooze(.until)) = $0 { true } else { false }
    }
    #expect(try found(end, in: store) == [3])
    #expect(try found(begin, in: store) == [2])
  }

  @Test func `the kinds are all different`() {
    #expect(CommandKind.all.allSatisfy { !$0.patterns.isEmpty })
    let narrow = CommandKind.all.filter { kind in
      if case .award = kind.specimen { false } else { true }
    }
    #expect(Set(narrow.map(\.patterns)).count > 60)
  }

  @Test func `by the name that it has now`() throws {
    let store = try SmallStore.inMemory()
    let version = try store.value(Int.self, "SELECT version FROM chat_group WHERE id = 2") ?? 0
    try store.perform(
      .changeGroup(GroupID(2), version: version, .capacity(80)), as: ann, at: now)
    try store.perform(
      .changeGroup(GroupID(2), version: version + 1, .name("Tea house")), as: ann, at: now)
    #expect(try found("tea HOUSE", in: store) == [2, 1])
  }
}
