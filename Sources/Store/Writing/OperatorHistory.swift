import Community
import GRDB

/// What one operator did, as a line along which undo and redo walk.
struct OperatorHistory {
  let db: Database
  let name: String

  /// The latest that was not taken back yet.
  func undoable() throws -> AuditID? {
    try AuditID.fetchOne(
      db,
      sql: """
        SELECT id FROM audit
        WHERE by = ? AND origin <> 'undo' AND inverse IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM audit AS later WHERE later.reverts = audit.id)
          AND NOT \(Self.isAboutErased)
        ORDER BY id DESC LIMIT 1
        """, arguments: [name])
  }

  /// Whether an entry is one that undo may take back, and has not yet.
  func isUndoable(_ audit: AuditID) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT origin <> 'undo' AND inverse IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM audit AS later WHERE later.reverts = audit.id)
          AND NOT \(Self.isAboutErased)
        FROM audit WHERE id = ?
        """, arguments: [audit]) ?? false
  }

  /// Whether an entry is about a row that went with its group, or a person who was forgotten with
  /// it: undo and redo step over it.
  static let isAboutErased: String = {
    let gone: [Subject.Kind] = [.join, .post, .delivery, .task, .alert, .incident]
    let missing = gone.map { kind in
      "(subject = '\(kind.rawValue)' AND row_id NOT IN (SELECT id FROM \(kind.table)))"
    }
    let erased = """
      (subject = 'group' AND row_id IN (SELECT id FROM chat_group WHERE erased_at IS NOT NULL))
      """
    let forgotten = """
      (subject = 'person' AND EXISTS (SELECT 1 FROM person WHERE person.id = row_id
        AND name = '\(PersonEraser.forgotten)'
        AND NOT EXISTS (SELECT 1 FROM identity WHERE identity.person = row_id)))
      """
    let outside = """
      (subject = 'outbox' AND row_id IN (SELECT outbox.id FROM outbox
        JOIN chat_group ON chat_group.id = outbox.group_id WHERE erased_at IS NOT NULL))
      """
    return """
      EXISTS (SELECT 1 FROM audit_subject INDEXED BY audit_subject_by_audit
        WHERE audit_subject.audit = audit.id
          AND (\((missing + [erased, forgotten, outside]).joined(separator: " OR "))))
      """
  }()

  /// The latest undo, unless something new was done since.
  func redoable() throws -> AuditID? {
    try AuditID.fetchOne(
      db,
      sql: """
        SELECT id FROM audit
        WHERE by = :name AND origin = 'undo'
          AND id > coalesce(
            (SELECT max(id) FROM audit
             WHERE by = :name AND origin = 'given' AND inverse IS NOT NULL), 0)
          AND NOT EXISTS (SELECT 1 FROM audit AS later WHERE later.reverts = audit.id)
          AND NOT \(Self.isAboutErased)
        ORDER BY id DESC LIMIT 1
        """, arguments: ["name": name])
  }

  /// Carries out what takes that entry back.
  ///
  /// - Throws: ``CommandError/conflict(_:by:at:)`` when somebody changed one of its rows since.
  func revert(
    _ audit: AuditID, as operator: Operator, at now: Instant, origin: AuditEntry.Origin,
    under authority: Gate.Authority
  ) throws -> Receipt {
    try refuseIfChanged(since: audit)
    var receipt = try db.perform(
      try inverse(of: audit), as: `operator`, at: now, origin: origin, under: authority)
    let log = AuditLog(db: db)
    receipt.about = try log.names(of: audit)
    receipt.firstCommand = try log.firstCommand(behind: audit)
    return receipt
  }

  /// What takes that entry back.
  func inverse(of audit: AuditID) throws -> Command {
    let sql = "SELECT inverse FROM audit WHERE id = ?"
    guard let text = try String.fetchOne(db, sql: sql, arguments: [audit]) else {
      throw CommandError.nothingToUndo
    }
    return try CanonicalJSON.value(Command.self, from: text)
  }

  /// A row is as the command left it when every later change of it has been taken back. A version
  /// alone does not tell: it grows with the taking back, too.
  private func refuseIfChanged(since audit: AuditID) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT later.audit, later.subject, later.row_id, entry.by, entry.at, entry.reverts
        FROM audit_subject AS mine
        JOIN audit_subject AS later
          ON later.subject = mine.subject AND later.row_id = mine.row_id
            AND later.audit > mine.audit
        JOIN audit AS entry ON entry.id = later.audit
        WHERE mine.audit = ? ORDER BY later.audit DESC
        """, arguments: [audit])
    let trail = AuditTrail(db: db)
    for row in rows {
      let reverts: AuditID? = try row.value("reverts")
      if let reverts, reverts > audit { continue }
      if try trail.isUndone(row.value("audit")) { continue }
      guard
        let subject = try Subject(name: row.value("subject"), row: row.value("row_id"))
      else {
        continue
      }
      throw try CommandError.conflict(subject, by: row.value("by"), at: row.value("at"))
    }
  }
}
