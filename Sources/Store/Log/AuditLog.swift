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
    let origin = AuditEntry.Origin(name: row["origin"], reverts: row["reverts"])
    return AuditEntry(
      id: id, at: row["at"], by: row["by"], origin: origin,
      command: try CanonicalJSON.value(Command.self, from: row["command"]),
      before: try CanonicalJSON.value([AuditEntry.Line].self, from: row["before"]),
      after: try CanonicalJSON.value([AuditEntry.Line].self, from: row["after"]),
      isUndone: try AuditTrail(db: db).isUndone(id), about: try names(of: id),
      undone: try commandTakenBack(by: origin))
  }

  /// What an undo took back. Its own command tells the way back, which reads like the opposite.
  private func commandTakenBack(by origin: AuditEntry.Origin) throws -> Command? {
    guard case .undo(let id) = origin else { return nil }
    let sql = "SELECT command FROM audit WHERE id = ?"
    return try String.fetchOne(db, sql: sql, arguments: [id])
      .map { try CanonicalJSON.value(Command.self, from: $0) }
  }
}
