import Community
import GRDB

extension Alert {
  /// From a row with `alert`'s columns.
  init(row: Row) throws {
    try self.init(
      id: row.value("id"), group: row.value("group_id"),
      kind: CanonicalJSON.value(Kind.self, from: row.value("kind")),
      raisedAt: row.value("raised_at"),
      isAcknowledged: row.value("acknowledged"), version: row.value("version"))
  }

  /// From a row with ``AlertSQL/columns``. What nobody has taken note of says how the group is now;
  /// what somebody has, says what they saw.
  init(withGroup row: Row) throws {
    try self.init(row: row)
    guard !isAcknowledged else { return }
    kind = try AlertRule.present(
      kind, members: row.value("group_members"), capacity: row.value("group_capacity"))
  }
}
