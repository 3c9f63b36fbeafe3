import Community
import Dice
import GRDB
import Testing

@testable import Store

/// In which order join requests stand, and what may be decided about each.
struct JoinOrderTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  /// So many requests in every state, decided or seen to have joined at random moments.
  private func filled(_ dice: inout Dice) throws -> Store {
    let store = try SmallStore.inMemory()
    for place in 0..<40 {
      let state = JoinState.allCases[place % JoinState.allCases.count]
      let id = try SmallStore.ask(
        store, account: "a\(place)", name: "N\(place)",
        at: now - Int64.random(in: 0..<20, using: &dice) * 60, state: state)
      guard [.approved, .rejected].contains(state) else { continue }
      try store.write {
        try $0.execute(
          sql: "UPDATE join_request SET decided_at = ?, decided_by = 'ann' WHERE id = ?",
          arguments: [now - Int64.random(in: 0..<20, using: &dice) * 60, id])
      }
    }
    return store
  }

  @Test(arguments: 1...5)
  func `all are the open ones, oldest first, and then the decided, latest first`(
    seed: UInt64
  ) throws {
    var dice = Dice(seed: seed)
    let store = try filled(&dice)
    func requests(_ scope: JoinQuery.Scope) throws -> [JoinRequest] {
      try store.joins(JoinQuery(scope: scope)).rows.map(\.request)
    }
    let (open, decided) = (try requests(.open), try requests(.decided))
    #expect(try requests(.all) == open + decided)
    #expect(open.allSatisfy { [.pending, .held].contains($0.state) })
    #expect(decided.allSatisfy { ![.pending, .held].contains($0.state) })
    #expect(open.count + decided.count == 40)
    for (one, next) in zip(open, open.dropFirst()) {
      #expect(
        (one.requestedAt.seconds, one.id.rawValue) < (next.requestedAt.seconds, next.id.rawValue))
    }
    for (one, next) in zip(decided, decided.dropFirst()) {
      let moments = [one, next].map { ($0.decidedAt ?? $0.requestedAt).seconds }
      #expect((moments[0], one.id.rawValue) > (moments[1], next.id.rawValue))
    }
  }

  @Test(arguments: 1...3) func `pages put together are the list`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let store = try filled(&dice)
    for scope in JoinQuery.Scope.allCases {
      let whole = try store.joins(JoinQuery(scope: scope)).rows
      let pages = try stride(from: 0, to: 42, by: 7).map {
        try store.joins(JoinQuery(scope: scope, window: Window(offset: $0, limit: 7))).rows
      }
      #expect(pages.flatMap { $0 } == whole)
    }
  }

  @Test func `a namesake without an account is somebody else`() throws {
    let store = try SmallStore.inMemory()
    // An account that is called like somebody's name.
    try SmallStore.ask(store, account: "Fay", name: "F", at: now - 900, state: .rejected)
    let named = try SmallStore.ask(store, account: nil, name: "Fay", at: now - 800)
    #expect(try store.join(named)?.facts.earlier.count == 0)
    let again = try SmallStore.ask(store, account: nil, name: "Fay", at: now - 700)
    #expect(try store.join(again)?.facts.earlier.map(\.at) == [now - 800])
    let account = try SmallStore.ask(store, account: "Fay", name: "Fay", at: now - 600)
    #expect(try store.join(account)?.facts.earlier.map(\.state) == [.rejected])
  }

  /// From the state before, what each decision leads to; all else is refused.
  private static let table: [JoinDecision.Outcome: [JoinState: JoinState]] = [
    .approve: [.pending: .approved, .held: .approved],
    .reject: [.pending: .rejected, .held: .rejected],
    .hold: [.pending: .held, .approved: .held, .rejected: .held],
    .reopen: [.held: .pending, .approved: .pending, .rejected: .pending],
  ]

  @Test(arguments: JoinDecision.Outcome.allCases, JoinState.allCases)
  func `a decision is taken where the table says so, and taken back exactly`(
    outcome: JoinDecision.Outcome, state: JoinState
  ) throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.ask(store)
    let way: JoinDecision.Outcome? = [.held: .hold, .approved: .approve, .rejected: .reject][state]
    if let way {
      try store.perform(
        .decideJoin(JoinDecision(request: id, version: 1, outcome: way, reason: "before")),
        as: SmallStore.ben, at: now)
    } else {
      try store.write {
        try $0.execute(
          sql: "UPDATE join_request SET state = ?, version = 2", arguments: [state.rawValue])
      }
    }
    let version = try #require(try store.join(id)).request.version
    let command = Command.decideJoin(
      JoinDecision(request: id, version: version, outcome: outcome, reason: "now"))
    let before = try WholeState.lines(of: store)
    guard let expected = Self.table[outcome]?[state] else {
      #expect(throws: CommandError.wrongState(.join(id), .join(state))) {
        try store.perform(command, as: ann, at: now + 60)
      }
      return
    }
    try store.perform(command, as: ann, at: now + 60)
    let request = try #require(try store.join(id)).request
    #expect(request.state == expected)
    let isOpenAgain = expected == .pending
    #expect(request.reason == (isOpenAgain ? nil : "now"))
    #expect(request.decidedBy == (isOpenAgain ? nil : "ann"))
    #expect(request.decidedAt == (isOpenAgain ? nil : now + 60))
    #expect(try Sums.broken(in: store) == [])
    try store.undo(as: ann, at: now + 61)
    #expect(try WholeState.lines(of: store) == before)
    #expect(try Sums.broken(in: store) == [])
  }
}
