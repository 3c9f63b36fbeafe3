import Community
import GRDB

extension PointEntry {
  /// From a row with `point_entry`'s columns.
  init(row: Row) throws {
    let rule: String? = try row.value("rule")
    try self.init(
      id: row.value("id"),
      award: Award(
        person: row.value("person"), group: row.value("group_id"), amount: row.value("amount"),
        incentive: Incentive(column: row.value("incentive")),
        reason: rule.map(PointReason.rule) ?? .words(row.value("words") ?? "")),
      at: row.value("at"), by: row.value("by"), reverses: row.value("reverses"))
  }
}
