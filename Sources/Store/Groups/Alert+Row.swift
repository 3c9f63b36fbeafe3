import Community
import GRDB

extension Alert {
  /// From a row with `alert`'s columns.
  init(row: Row) throws {
    self.init(
      id: row["id"], group: row["group_id"],
      kind: try CanonicalJSON.value(Kind.self, from: row["kind"]), raisedAt: row["raised_at"],
      isAcknowledged: row["acknowledged"], version: row["version"])
  }
}
