import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// A moderator's morning on a store, as it should feel: joins by single letters, a post to two groups
/// by hand, points, a task; and `u` takes all of it back.
@Suite struct MorningTests {
  private static let now = SmallCommunity.now

  private let store: Store
  private var player: ScriptPlayer

  init() throws {
    store = try Store.inMemory()
    _ = try SmallCommunity.load(into: store, zones: [.utc, .utc], at: Self.now - 3_600)
    let joins = ["Ada", "Bo", "Cai", "Deng"].enumerated().map { place, name in
      "群1,a\(place),\(name),2027-01-15T0\(place):00:00Z,I read a lot"
    }
    try SmallCommunity.take(
      "joins.csv", "group,applicant_id,name,time,answer\n\(joins.joined(separator: "\n"))\n",
      into: store, at: Self.now - 60)
    let context = ConsoleContext(
      operatorName: "kai", language: .english, zone: .utc, now: Self.now,
      size: Size(rows: 24, columns: 100), capabilities: Capabilities())
    player = ScriptPlayer(
      state: ConsoleState(context: context),
      desk: StoreDesk(store: store, operatorName: "kai", zone: .utc))
  }

  private func states() throws -> [String: JoinState] {
    let rows = try store.joins(JoinQuery(scope: .all)).rows
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.request.name, $0.request.state) })
  }

  private var rows: [String] {
    player.state.canvas().text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private func sum() throws -> Int {
    try store.ledger(window: Window(limit: 100)).rows.reduce(0) { $0 + $1.entry.award.amount }
  }

  @Test mutating func `a a x a decides four, and u brings the last one back`() throws {
    _ = try player.play("keys a a x 1 a")
    #expect(
      try states() == ["Ada": .approved, "Bo": .approved, "Cai": .rejected, "Deng": .approved])
    #expect(rows[23].contains("Approved 1") || rows[23].contains("u undoes"))
    _ = try player.play("keys u")
    #expect(try states()["Deng"] == .pending)
    #expect(rows.contains { $0.hasPrefix("▸") && $0.contains("Deng") }, "\(rows)")
    _ = try player.play("keys ^r")
    #expect(try states()["Deng"] == .approved)
  }

  @Test mutating func `the news goes to two groups by hand`() throws {
    _ = try player.play("keys a a a a p\ntype Good morning\nkeys Tab Space Space ^s")
    let planned = try store.deliveries(from: Self.now - 86_400, until: Self.now + 86_400)
    #expect(planned.map(\.delivery.state) == [.due, .due])
    _ = try player.play("keys Space Space Enter")
    #expect(rows[0].hasPrefix(" Send by hand 1/2"))
    _ = try player.play("keys y Enter y Enter")
    let sent = try store.deliveries(from: Self.now - 86_400, until: Self.now + 86_400)
    #expect(sent.map(\.delivery.state) == [.sent, .sent])
    #expect(sent.allSatisfy { $0.delivery.settledBy == "kai" })
    #expect(try store.counts(at: Self.now).deliveriesDue == 0)
  }

  @Test mutating func `ten minutes, and all of it can be taken back`() throws {
    _ = try player.play(
      """
      keys a a x 1 h
      keys p
      type Good morning
      keys Tab Space Space ^s
      keys 4 x 1
      keys 3 w 1
      keys 2 t
      type Greet the newcomers
      keys ^s Enter Tab Tab Tab Tab Tab d
      """)
    #expect(try states() == ["Ada": .approved, "Bo": .approved, "Cai": .rejected, "Deng": .held])
    #expect(try sum() == 10)
    #expect(
      try store.tasks(TaskQuery(scope: .done), at: Self.now).rows.map(\.task.fields.title) == [
        "Greet the newcomers"
      ])
    let skipped = try store.deliveries(from: Self.now - 86_400, until: Self.now + 86_400)
    #expect(skipped.map(\.delivery.state) == [.skipped, .skipped])

    for _ in 0..<12 { player.press(.character("u")) }
    #expect(rows[23].contains("nothing to undo"))
    #expect(try states().values.allSatisfy { $0 == .pending })
    #expect(try sum() == 0)
    #expect(try store.deliveries(from: Self.now - 86_400, until: Self.now + 86_400).isEmpty)
    for scope in TaskQuery.Scope.allCases where scope != .done {
      #expect(try store.tasks(TaskQuery(scope: scope), at: Self.now).rows.isEmpty)
    }
    _ = try player.play("keys 1")
    #expect(try store.counts(at: Self.now).joinsOpen == 4)
    #expect(rows.contains { $0.hasPrefix("▸") && $0.contains("Ada") })
  }
}
