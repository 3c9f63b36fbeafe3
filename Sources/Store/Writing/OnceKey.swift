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

  /// What was done under the key, if that is what the command asks for; nil when nothing was.
  ///
  /// - Throws: ``OnceKeyTaken`` when it asks for something else.
  func receipt(for command: Command) throws -> Receipt? {
    guard let earlier = try receipt() else { return nil }
    guard command.asksTheSame(as: earlier.command), try editsTheSame(command, earlier) else {
      throw OnceKeyTaken(key: key, receipt: earlier)
    }
    return earlier
  }

  /// Whether all that the command edits, it edits as the earlier one did. What was filled in from
  /// rows that others have changed since makes no difference.
  private func editsTheSame(_ command: Command, _ earlier: Receipt) throws -> Bool {
    let sql = "SELECT inverse FROM audit WHERE id = ?"
    let inverse = try String.fetchOne(db, sql: sql, arguments: [earlier.audit])
      .map { try CanonicalJSON.value(Command.self, from: $0).steps }
    return try zip(command.steps, earlier.command.steps).allSatisfy { asked, done in
      guard let edit = asked.edit, let first = done.edit else { return true }
      let before = inverse?.first { $0.edit != nil && $0.subjects == done.subjects }?.edit
      let now = try PresentRow(db: db).edit(like: asked)
      return edit.asksTheSame(as: first, before: before ?? first, now: now ?? first)
    }
  }

  /// Notes what was done, in the transaction that did it.
  func keep(_ receipt: Receipt) throws {
    try db.execute(
      sql: "INSERT INTO once (operator, key, audit, created) VALUES (?, ?, ?, ?)",
      arguments: [name, key, receipt.audit, try CanonicalJSON.text(receipt.created)])
  }
}

/// A key was given for something else than what was done under it.
public struct OnceKeyTaken: Error, Hashable, Sendable {
  /// The key.
  public var key: String
  /// What was done under it.
  public var receipt: Receipt

  /// The key stands for that.
  public init(key: String, receipt: Receipt) {
    self.key = key
    self.receipt = receipt
  }
}

extension Store {
  /// What the operator did under the key; nil when nothing was. Rows that it was about may be gone
  /// since.
  public func receipt(once key: String, of operator: Operator) throws -> Receipt? {
    try read { db in try OnceKey(db: db, name: `operator`.name, key: key).receipt() }
  }
}
