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
    let origin = try AuditEntry.Origin(name: row.value("origin"), reverts: row.value("reverts"))
    return try AuditEntry(
      id: id, at: row.value("at"), by: row.value("by"), origin: origin,
      command: CanonicalJSON.value(Command.self, from: row.value("command")),
      before: CanonicalJSON.value([AuditEntry.Line].self, from: row.value("before")),
      after: CanonicalJSON.value([AuditEntry.Line].self, from: row.value("after")),
      isUndone: AuditTrail(db: db).isUndone(id), about: names(of: id),
      undone: commandTakenBack(by: origin))
  }

  /// What an undo took back; nil for anything else. Its own command tells the way back, which reads
  /// like the opposite.
  func commandTakenBack(by origin: AuditEntry.Origin) throws -> Command? {
    guard case .undo(let id) = origin else { return nil }
    let sql = "SELECT command FROM audit WHERE id = ?"
    return try String.fetchOne(db, sql: sql, arguments: [id])
      .map { try CanonicalJSON.value(Command.self, from: $0) }
  }
}
