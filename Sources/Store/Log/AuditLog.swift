import Community
import GRDB

/// Reads the audit trail.
struct AuditLog {
  let db: Database

  func entry(_ id: AuditID) throws -> AuditEntry? {
    let sql = "SELECT * FROM audit WHERE id = ?"
    return try Row.readOne(db, sql: sql, arguments: [id], as: entry)
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
      firstCommand: origin.reverted.flatMap(firstCommand(behind:)))
  }

  /// What was given in the first place, of which that entry is it, or an undo, or its redo. In a trail
  /// that somebody changed rows may take back one another: it goes to earlier ones only.
  func firstCommand(behind id: AuditID) throws -> Command? {
    let statement = try db.cachedStatement(
      sql: "SELECT reverts FROM audit WHERE id = ?1 AND reverts < ?1")
    var first = id
    while let earlier = try AuditID.fetchOne(statement, arguments: [first]) { first = earlier }
    let sql = "SELECT command FROM audit WHERE id = ?"
    return try String.fetchOne(db, sql: sql, arguments: [first])
      .map { try CanonicalJSON.value(Command.self, from: $0) }
  }
}
