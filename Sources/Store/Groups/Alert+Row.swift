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
}
