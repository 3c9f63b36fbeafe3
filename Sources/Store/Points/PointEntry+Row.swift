import Community
import GRDB

extension PointEntry {
  /// From a row with `point_entry`'s columns.
  init(row: Row) throws {
    let rule: String? = row["rule"]
    self.init(
      id: row["id"],
      award: Award(
        person: row["person"], group: row["group_id"], amount: row["amount"],
        incentive: try Incentive(column: row["incentive"]),
        reason: rule.map(PointReason.rule) ?? .words(row["words"] ?? "")),
      at: row["at"], by: row["by"], reverses: row["reverses"])
  }
}
