import Community
import GRDB

/// A key that a script gives to something that is to be done once, however often the script is run:
/// a program that was killed does not know whether its last change was kept.
struct OnceKey {
  let db: Database
  /// Whose key: others may use the same.
  let name: String
  let key: String

  /// What was done under the key; nil when nothing was.
  func receipt() throws -> Receipt? {
    let sql = """
      SELECT once.audit, once.created, audit.command FROM once JOIN audit ON audit.id = once.audit
      WHERE once.operator = ? AND once.key = ?
      """
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [name, key]) else { return nil }
    var receipt = try Receipt(
      audit: row.value("audit"),
      command: CanonicalJSON.value(Command.self, from: row.value("command")),
      created: CanonicalJSON.value([Subject].self, from: row.value("created")),
      isEarlier: true)
    receipt.about = try AuditLog(db: db).names(of: receipt.audit)
    return receipt
  }

  /// Notes what was done, in the transaction that did it.
  func keep(_ receipt: Receipt) throws {
    try db.execute(
      sql: "INSERT INTO once (operator, key, audit, created) VALUES (?, ?, ?, ?)",
      arguments: [name, key, receipt.audit, try CanonicalJSON.text(receipt.created)])
  }
}

extension Store {
  /// What the operator did under the key; nil when nothing was. Rows that it was about may be gone
  /// since.
  public func receipt(once key: String, of operator: Operator) throws -> Receipt? {
    try read { db in try OnceKey(db: db, name: `operator`.name, key: key).receipt() }
  }
}
