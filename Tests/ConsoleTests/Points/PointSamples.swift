import Community
import Store

@testable import Console

/// A board and a ledger made up for the tests.
enum PointSamples {
  static let now = ScriptedConsole.now

  static func place(
    _ rank: Int, _ id: Int64, _ name: String, _ points: Int, minutes: Double = 40
  ) -> BoardRow {
    BoardRow(
      rank: rank, person: Person(id: PersonID(id), name: name), points: points,
      participationIndex: Participation.index(minutes: 1, on: Zone.utc.day(of: now)) * minutes)
  }

  static let board = [
    place(1, 7, "王小明", 1240, minutes: 310),
    place(2, 3, "Ada Lovelace", 35, minutes: 12),
    place(2, 5, hostileName, 35, minutes: 2500),
    place(3, 9, "陈晓", 5, minutes: 0),
  ]

  static func entry(
    _ id: Int64, _ name: String, _ amount: Int, _ incentive: Incentive = .honour,
    _ reason: PointReason = .rule("good-answer"), person: Int64 = 7, group: GroupID? = nil,
    reverses: Int64? = nil, isReversed: Bool = false
  ) -> PointRow {
    PointRow(
      entry: PointEntry(
        id: PointEntryID(id),
        award: Award(
          person: PersonID(person), group: group, amount: amount, incentive: incentive,
          reason: reason),
        at: now - (100 - id) * 3600, by: "kai", reverses: reverses.map { PointEntryID($0) }),
      personName: name, groupName: group == nil ? nil : "读书会一群", isReversed: isReversed)
  }

  static let ledger = [
    entry(44, "王小明", -5, reverses: 41),
    entry(43, hostileName, -10, .interest, .rule("broke-rule"), person: 5),
    entry(42, "Ada Lovelace", 20, .honour, .words("带新人读完一本书"), person: 3, group: GroupID(1)),
    entry(41, "王小明", 5, isReversed: true),
    entry(40, "陈晓", 180, .interest, .rule("quiz-winner"), person: 9),
  ]

  static func script(
    board: [BoardRow] = board, ledger: [PointRow] = ledger
  ) -> (Query) -> Answer? {
    { query in
      switch query {
      case .board: .board(Page(total: board.count, offset: 0, rows: board))
      case .ledger: .ledger(Page(total: ledger.count, offset: 0, rows: ledger))
      case .counts: .counts(TodayCounts())
      default: nil
      }
    }
  }
}
