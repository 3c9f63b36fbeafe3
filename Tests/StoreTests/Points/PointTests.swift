import Community
import Testing

@testable import Store

struct PointTests {
  private let ann = SmallStore.ann
  /// Thursday, 2025-10-09 08:53:20 UTC.
  private let now = SmallStore.now

  @discardableResult
  private func give(
    _ store: Store, _ amount: Int, to person: Int64, at moment: Instant? = nil,
    group: Int64? = nil, words: String = "well done"
  ) throws -> PointEntryID {
    let award = Award(
      person: PersonID(person), group: group.map { GroupID($0) }, amount: amount,
      incentive: .honour, reason: .words(words))
    let receipt = try store.perform(.award(award), as: ann, at: moment ?? now)
    guard case .award(let id)? = receipt.created.first else { throw StoreError.failed(reason: "") }
    return id
  }

  private func contribution(_ store: Store, _ person: Int) throws -> Int? {
    try store.value(Int.self, "SELECT contribution FROM person WHERE id = \(person)")
  }

  @Test func `a ledger since a moment begins with that second`() throws {
    let store = try SmallStore.inMemory()
    for later in 0...2 as ClosedRange<Int64> { try give(store, 1, to: 2, at: now + later) }
    for later in 0...3 as ClosedRange<Int64> {
      let rows = try store.ledger(since: now + later).rows
      #expect(rows.map(\.entry.at) == (later..<3).reversed().map { now + $0 })
    }
  }

  @Test func `contribution is the sum of the entries, also after taking back`() throws {
    let store = try SmallStore.inMemory()
    let first = try give(store, 10, to: 2)
    try give(store, -3, to: 2)
    #expect(try contribution(store, 2) == 7)
    try store.perform(.reverseAward(first), as: ann, at: now)
    #expect(try contribution(store, 2) == -3)
    let sums = """
      SELECT count(*) FROM person WHERE contribution <>
        coalesce((SELECT sum(amount) FROM point_entry WHERE person = person.id), 0)
      """
    #expect(try store.value(Int.self, sums) == 0)
    let ledger = try store.ledger(person: PersonID(2)).rows
    #expect(ledger.map(\.entry.award.amount) == [-10, -3, 10])
    #expect(ledger.map(\.entry.reverses) == [first, nil, nil])
    #expect(ledger.map(\.isReversed) == [false, false, true])
  }

  @Test func `of several given again at once, each stands for its own`() throws {
    let store = try SmallStore.inMemory()
    try give(store, 5, to: 2)
    let award = Award(
      person: PersonID(3), amount: 8, incentive: .honour, reason: .words("helped"))
    let second = try store.perform(.award(award), as: ann, at: now)
    let ids = try store.ledger().rows.map(\.entry.id)
    try store.perform(.batch(ids.map(Command.reverseAward)), as: ann, at: now)
    try store.undo(as: ann, at: now)
    try store.undo(second.audit, as: ann, at: now)
    // Cy's points stand no more; those of Bo do.
    let standing = try store.ledger().rows.filter { $0.entry.reverses == nil && !$0.isReversed }
    #expect(standing.map(\.personName) == ["Bo"])
    #expect(try contribution(store, 2) == 5)
    #expect(try contribution(store, 3) == 0)
  }

  @Test func `an entry is taken back once, and a reversal never`() throws {
    let store = try SmallStore.inMemory()
    let id = try give(store, 10, to: 2)
    let receipt = try store.perform(.reverseAward(id), as: ann, at: now)
    #expect(throws: CommandError.wrongState(.award(id), .reversed)) {
      try store.perform(.reverseAward(id), as: ann, at: now)
    }
    guard case .award(let reversal)? = receipt.created.first else {
      Issue.record("no entry")
      return
    }
    #expect(throws: CommandError.wrongState(.award(reversal), .isReversal)) {
      try store.perform(.reverseAward(reversal), as: ann, at: now)
    }
    try store.undo(as: ann, at: now)
    #expect(try contribution(store, 2) == 10)
    #expect(try store.ledger().total == 3)
  }

  @Test func `amounts have bounds, and reasons have words`() throws {
    let store = try SmallStore.inMemory()
    for amount in [10_001, -10_001] {
      #expect(
        throws: CommandError.outOfBounds(
          field: .amount, value: amount, allowed: -10_000...10_000)
      ) { try give(store, amount, to: 2) }
    }
    #expect(throws: CommandError.empty(field: .amount)) { try give(store, 0, to: 2) }
    #expect(throws: CommandError.reasonNeeded) { try give(store, 1, to: 2, words: " ") }
    #expect(throws: CommandError.notFound(.person(PersonID(99)))) { try give(store, 1, to: 99) }
    #expect(throws: CommandError.notFound(.group(GroupID(9)))) {
      try give(store, 1, to: 2, group: 9)
    }
    #expect(try store.log().total == 0)
  }

  @Test func `the board shows ordinary members who are here, equal sums sharing a rank`() throws {
    let store = try SmallStore.inMemory()
    try give(store, 10, to: 2)
    try give(store, 10, to: 3)
    try give(store, 4, to: 4)
    try give(store, 99, to: 1)  // staff
    try give(store, 99, to: 5)  // left everything
    let board = try store.board(.all, at: now, in: .utc)
    #expect(board.total == 3)
    #expect(board.rows.map(\.person.name) == ["Bo", "Cy", "Di"])
    #expect(board.rows.map(\.rank) == [1, 1, 2])
    #expect(board.rows.map(\.points) == [10, 10, 4])
    let second = try store.board(.all, at: now, in: .utc, window: Window(offset: 2, limit: 2))
    #expect(second.rows.map(\.rank) == [2])
  }

  @Test func `weeks begin on Monday and months on the first, in the zone asked for`() throws {
    let store = try SmallStore.inMemory()
    let zone = try #require(Zone("Asia/Shanghai"))
    let monday = zone.start(of: Day(year: 2025, month: 10, day: 6))
    let first = zone.start(of: Day(year: 2025, month: 10, day: 1))
    try give(store, 1, to: 2, at: monday)
    try give(store, 2, to: 2, at: monday - 1)
    try give(store, 4, to: 2, at: first)
    try give(store, 8, to: 2, at: first - 1)
    let points = { (period: BoardPeriod, zone: Zone) in
      try store.board(period, at: self.now, in: zone).rows.map(\.points)
    }
    #expect(try points(.week, zone) == [1])
    #expect(try points(.month, zone) == [7])
    #expect(try points(.all, zone) == [15])
    // In UTC these moments lie eight hours earlier on the calendar.
    #expect(try points(.week, .utc).isEmpty)
    #expect(try points(.month, .utc) == [3])
  }

  @Test func `the ledger is narrowed by person, group and words`() throws {
    let store = try SmallStore.inMemory()
    try give(store, 1, to: 2, group: 1, words: "answered 3 people")
    try give(store, 2, to: 3, group: 2, words: "brought cake")
    #expect(try store.ledger(group: GroupID(2)).rows.map(\.personName) == ["Cy"])
    #expect(try store.ledger(person: PersonID(2)).rows.map(\.groupName) == ["Readers 1"])
    #expect(try store.ledger(filter: "cake CY").total == 1)
    #expect(try store.ledger(filter: "readers ann").total == 2)
  }

  @Test func `the ledger is filtered by what a word stands for, too`() throws {
    let store = try SmallStore.inMemory()
    func give(_ incentive: Incentive, _ reason: PointReason) throws -> PointEntryID? {
      let award = Award(person: PersonID(2), amount: 10, incentive: incentive, reason: reason)
      let receipt = try store.perform(.award(award), as: SmallStore.ann, at: SmallStore.now)
      guard case .award(let id)? = receipt.created.first else { return nil }
      return id
    }
    let quiz = try #require(try give(.interest, .rule("quiz-winner")))
    let cake = try #require(try give(.honour, .words("cake")))
    try store.perform(.reverseAward(quiz), as: SmallStore.ann, at: SmallStore.now)
    func found(_ marks: LedgerMark...) throws -> [PointEntryID] {
      try store.ledger(filter: "won", meanings: ["won": marks]).rows.map(\.entry.id)
    }
    #expect(try found(.incentive(.honour)) == [cake])
    #expect(try found(.reversed) == [quiz])
    #expect(try found(.reversal).count == 1)
    #expect(try found(.rule("quiz-winner")).contains(quiz))
    #expect(try found(.reversed, .incentive(.honour)) == [cake, quiz])
    #expect(try store.ledger(filter: "won cake", meanings: ["won": [.reversed]]).total == 0)
  }
}
