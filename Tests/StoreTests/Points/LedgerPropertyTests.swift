import Community
import Dice
import GRDB
import Testing

@testable import Store

/// The ledger, the boards and what people are said to have, whatever was given and taken back.
struct LedgerPropertyTests {
  private let ann = SmallStore.ann
  private let zone = Zone("Asia/Shanghai") ?? .utc
  /// Thursday, 2025-10-09 08:53:20 UTC.
  private let now = SmallStore.now

  private func award(_ amount: Int, to person: Int64) -> Command {
    .award(
      Award(person: PersonID(person), amount: amount, incentive: .emotion, reason: .words("w")))
  }

  /// Points for everybody at random moments of the last two months, some taken back.
  private func filled(_ seed: UInt64) throws -> (Store, [PointRow]) {
    var dice = Dice(seed: seed)
    let store = try SmallStore.inMemory()
    try store.write {
      try $0.execute(
        sql: """
          WITH RECURSIVE number(n) AS (SELECT 6 UNION ALL SELECT n + 1 FROM number WHERE n < 25)
          INSERT INTO person (id, name, kind, groups) SELECT n, 'P' || n, 'human', 1 FROM number
          """)
    }
    for _ in 0..<80 {
      let at = now - Int64.random(in: 0..<60 * 86_400, using: &dice)
      let amount = Int.random(in: -3...9, using: &dice)
      guard amount != 0 else { continue }
      try store.perform(award(amount, to: Int64.random(in: 1...25, using: &dice)), as: ann, at: at)
      if Int.random(in: 0..<6, using: &dice) == 0 { try store.undo(as: ann, at: at) }
    }
    return (store, try store.ledger(window: Window(limit: 1000)).rows)
  }

  @Test(arguments: 1...6, BoardPeriod.allCases)
  func `a board is the ledger added up, most first, equal sums on one rank`(
    seed: UInt64, period: BoardPeriod
  ) throws {
    let (store, ledger) = try filled(seed)
    let start: Instant? =
      switch period {
      case .week: zone.start(of: Day(year: 2025, month: 10, day: 6))
      case .month: zone.start(of: Day(year: 2025, month: 10, day: 1))
      case .all: nil
      }
    #expect(period.start(at: now, in: zone) == start)
    var sums: [PersonID: Int] = [:]
    for row in ledger where start.map({ row.entry.at >= $0 }) ?? true {
      sums[row.entry.award.person, default: 0] += row.entry.award.amount
    }
    // Staff, and who has left everything, are on no board.
    for out in [1, 5] as [Int64] { sums[PersonID(out)] = nil }
    let expected = sums.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    let board = try store.board(period, at: now, in: zone)
    #expect(board.rows.map(\.person.id) == expected.map(\.key))
    #expect(board.rows.map(\.points) == expected.map(\.value))
    let different = Set(expected.map(\.value)).sorted(by: >)
    #expect(
      board.rows.map(\.rank) == expected.map { 1 + (different.firstIndex(of: $0.value) ?? -1) })
    // Whichever page one looks at.
    for size in [1, 3, 8] {
      let pages = try stride(from: 0, to: expected.count, by: size).map {
        try store.board(period, at: now, in: zone, window: Window(offset: $0, limit: size))
      }
      #expect(pages.flatMap(\.rows) == board.rows)
      #expect(pages.allSatisfy { $0.total == expected.count })
    }
  }

  @Test(arguments: 1...6) func `what people have is the sum of their lines`(seed: UInt64) throws {
    let (store, ledger) = try filled(seed)
    let sums = Dictionary(grouping: ledger, by: \.entry.award.person)
      .mapValues { $0.map(\.entry.award.amount).reduce(0, +) }
    for (person, sum) in sums {
      #expect(try store.member(person, at: now)?.row.contribution == sum)
      #expect(
        try store.ledger(person: person).rows == ledger.filter { $0.entry.award.person == person })
    }
    let taken = Set(ledger.compactMap(\.entry.reverses))
    #expect(Set(ledger.filter(\.isReversed).map(\.entry.id)) == taken)
  }

  @Test(arguments: 1...5) func `given, taken back and given again, as often as one likes`(
    times: Int
  ) throws {
    let store = try SmallStore.inMemory()
    func points() throws -> Int? { try store.member(PersonID(2), at: now)?.row.contribution }
    let receipt = try store.perform(award(7, to: 2), as: ann, at: now)
    guard case .award(let id)? = receipt.created.first else { throw StoreError.failed(reason: "") }
    try store.perform(.reverseAward(id), as: ann, at: now)
    for _ in 0..<times {
      try store.undo(as: ann, at: now)
      #expect(try points() == 7)
      // The award itself, for which another entry stands now.
      try store.undo(as: ann, at: now)
      #expect(try points() == 0)
      try store.redo(as: ann, at: now)
      #expect(try points() == 7)
      try store.redo(as: ann, at: now)
      #expect(try points() == 0)
    }
    #expect(throws: CommandError.nothingToRedo) { try store.redo(as: ann, at: now) }
    #expect(try Sums.broken(in: store) == [])
    #expect(try store.ledger().rows.map(\.entry.award.amount).reduce(0, +) == 0)
  }

  @Test func `equal awards of one batch are each taken back once`() throws {
    let store = try SmallStore.inMemory()
    let batch = Command.batch([award(5, to: 2), award(5, to: 2), award(5, to: 2)])
    let ids = try store.perform(batch, as: ann, at: now).created.compactMap {
      if case .award(let id) = $0 { id } else { nil }
    }
    try store.perform(.batch(ids.map { .reverseAward($0) }), as: ann, at: now)
    #expect(try store.member(PersonID(2), at: now)?.row.contribution == 0)
    for expected in [15, 0] {
      try store.undo(as: ann, at: now)
      #expect(try store.member(PersonID(2), at: now)?.row.contribution == expected)
    }
    for expected in [15, 0] {
      try store.redo(as: ann, at: now)
      #expect(try store.member(PersonID(2), at: now)?.row.contribution == expected)
    }
    #expect(try Sums.broken(in: store) == [])
  }

  @Test func `somebody else's reversal stands in the way of undo until it is taken back`() throws {
    let store = try SmallStore.inMemory()
    let receipt = try store.perform(award(7, to: 2), as: ann, at: now)
    guard case .award(let id)? = receipt.created.first else { throw StoreError.failed(reason: "") }
    try store.perform(.reverseAward(id), as: SmallStore.ben, at: now + 5)
    #expect(throws: CommandError.conflict(.award(id), by: "ben", at: now + 5)) {
      try store.undo(as: ann, at: now + 6)
    }
    try store.undo(as: SmallStore.ben, at: now + 7)
    // A command of its own is about that very entry, which was taken back.
    #expect(throws: CommandError.wrongState(.award(id), .reversed)) {
      try store.perform(.reverseAward(id), as: ann, at: now + 8)
    }
    try store.undo(as: ann, at: now + 9)
    #expect(try store.member(PersonID(2), at: now)?.row.contribution == 0)
  }

  @Test(arguments: [
    (2025, 10, 6, 2025, 10, 6, 2025, 10, 1), (2025, 10, 12, 2025, 10, 6, 2025, 10, 1),
    (2026, 1, 1, 2025, 12, 29, 2026, 1, 1), (2025, 12, 31, 2025, 12, 29, 2025, 12, 1),
    (2024, 2, 29, 2024, 2, 26, 2024, 2, 1), (2024, 3, 1, 2024, 2, 26, 2024, 3, 1),
    (2026, 3, 29, 2026, 3, 23, 2026, 3, 1),
  ])
  func `weeks begin on Monday over every border`(
    year: Int, month: Int, day: Int, weekYear: Int, weekMonth: Int, weekDay: Int, monthYear: Int,
    monthMonth: Int, monthDay: Int
  ) {
    for name in ["UTC", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Pacific/Apia"] {
      guard let zone = Zone(name) else { continue }
      let first = zone.start(of: Day(year: year, month: month, day: day))
      let last = zone.start(of: Day(year: year, month: month, day: day) + 1) - 1
      for moment in [first, last] {
        #expect(
          BoardPeriod.week.start(at: moment, in: zone)
            == zone.start(of: Day(year: weekYear, month: weekMonth, day: weekDay)))
        #expect(
          BoardPeriod.month.start(at: moment, in: zone)
            == zone.start(of: Day(year: monthYear, month: monthMonth, day: monthDay)))
      }
    }
  }
}
