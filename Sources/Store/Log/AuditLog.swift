import Community
import GRDB

/// Reads the audit trail.
struct AuditLog {
  let db: Database

  func entry(_ id: AuditID) throws -> AuditEntry? {
    let sql = "SELECT * FROM audit WHERE id = ?"
    return try Row.fetchOne(db, sql: sql, arguments: [id]).map(entry)
  }

  /// From a row with `audit`'s columns.
  func entry(_ row: Row) throws -> AuditEntry {
    let id: AuditID = try row.value("id")
    return try AuditEntry(
      id: id, at: row.value("at"), by: row.value("by"),
      origin: AuditEntry.Origin(name: row.value("origin"), reverts: row.value("reverts")),
      command: CanonicalJSON.value(Command.self, from: row.value("command")),
      before: CanonicalJSON.value([AuditEntry.Line].self, from: row.value("before")),
      after: CanonicalJSON.value([AuditEntry.Line].self, from: row.value("after")),
      isUndone: AuditTrail(db: db).isUndone(id), about: names(of: id))
  }
}
