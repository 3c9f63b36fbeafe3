import Community
import GRDB

extension Incident {
  /// From a row with `incident`'s columns.
  init(row: Row) throws {
    try self.init(
      id: row.value("id"),
      fields: IncidentFields(
        group: row.value("group_id"), person: row.value("person"),
        kind: IncidentKind(column: row.value("kind")),
        words: row.value("words")),
      at: row.value("at"), by: row.value("by"), isWithdrawn: row.value("withdrawn"),
      version: row.value("version"))
  }
}
