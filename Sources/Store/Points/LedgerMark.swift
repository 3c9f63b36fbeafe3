import Community
import GRDB

/// What a word of the ledger's filter can stand for, beside what is written in the rows.
public enum LedgerMark: Hashable, Sendable {
  /// Entries of the rule with that key.
  case rule(String)
  case incentive(Incentive)
  /// Entries that take another one back.
  case reversal
  /// Entries that were taken back.
  case reversed
}

extension LedgerMark {
  /// Of rows of `point_entry`.
  var condition: Condition {
    switch self {
    case .rule(let key): Condition(sql: "point_entry.rule = ?", arguments: [key])
    case .incentive(let incentive):
      Condition(sql: "point_entry.incentive = ?", arguments: [incentive.rawValue])
    case .reversal: Condition(sql: "point_entry.reverses IS NOT NULL", arguments: [])
    case .reversed:
      Condition(
        sql: """
          EXISTS (SELECT 1 FROM point_entry AS later WHERE later.reverses = point_entry.id)
          """, arguments: [])
    }
  }
}
