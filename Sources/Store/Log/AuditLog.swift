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
    let id: AuditID = row["id"]
    return AuditEntry(
      id: id, at: row["at"], by: row["by"],
      origin: AuditEntry.Origin(name: row["origin"], reverts: row["reverts"]),
      command: try CanonicalJSON.value(Command.self, from: row["command"]),
      before: try CanonicalJSON.value([AuditEntry.Line].self, from: row["before"]),
      after: try CanonicalJSON.value([AuditEntry.Line].self, from: row["after"]),
      isUndone: try AuditTrail(db: db).isUndone(id), about: try names(of: id))
  }
}
