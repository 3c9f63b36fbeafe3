import Community
import GRDB

extension Store {
  /// Takes back the latest thing that this operator did and that is not undone yet; asked again,
  /// the one before.
  ///
  /// What takes it back is a command like any other: the operator needs the rights for it, and for
  /// a dangerous one a confirmation or consent.
  ///
  /// - Throws: ``CommandError/nothingToUndo``; ``CommandError/conflict(_:by:at:)`` when somebody
  ///   changed one of the rows since.
  @discardableResult
  public func undo(
    as operator: Operator, at now: Instant, confirmation: String? = nil
  ) throws -> Receipt {
    try write { db in
      let history = OperatorHistory(db: db, name: `operator`.name)
      guard let last = try history.undoable() else { throw CommandError.nothingToUndo }
      return try history.revert(
        last, as: `operator`, at: now, origin: .undo(of: last),
        under: .operatorsOwn(confirming: confirmation))
    }
  }

  /// Takes back the latest undo of this operator, unless they gave a new command since.
  ///
  /// - Throws: ``CommandError/nothingToRedo``; ``CommandError/conflict(_:by:at:)`` when somebody
  ///   changed one of the rows since.
  @discardableResult
  public func redo(
    as operator: Operator, at now: Instant, confirmation: String? = nil
  ) throws -> Receipt {
    try write { db in
      let history = OperatorHistory(db: db, name: `operator`.name)
      guard let last = try history.redoable() else { throw CommandError.nothingToRedo }
      return try history.revert(
        last, as: `operator`, at: now, origin: .redo(of: last),
        under: .operatorsOwn(confirming: confirmation))
    }
  }

  /// Asks a second operator to consent to the operator's next undo.
  ///
  /// - Throws: ``CommandError/nothingToUndo``; ``CommandError/empty(field:)`` when it needs none.
  @discardableResult
  public func askToUndo(as operator: Operator, at now: Instant) throws -> Receipt {
    try ask(as: `operator`, at: now, or: .nothingToUndo) { try $0.undoable() }
  }

  /// Asks a second operator to consent to the operator's next redo.
  ///
  /// - Throws: ``CommandError/nothingToRedo``; ``CommandError/empty(field:)`` when it needs none.
  @discardableResult
  public func askToRedo(as operator: Operator, at now: Instant) throws -> Receipt {
    try ask(as: `operator`, at: now, or: .nothingToRedo) { try $0.redoable() }
  }

  private func ask(
    as operator: Operator, at now: Instant, or nothing: CommandError,
    for entry: (OperatorHistory) throws -> AuditID?
  ) throws -> Receipt {
    try write { db in
      let history = OperatorHistory(db: db, name: `operator`.name)
      guard let last = try entry(history) else { throw nothing }
      let command = Command.askConsent(try history.inverse(of: last))
      return try db.perform(
        command, as: `operator`, at: now, origin: .given, isUndoable: command.isUndoable,
        under: .operatorsOwn())
    }
  }

  /// What ``undo(as:at:)`` would take back; nil when there is nothing.
  public func undoable(for operator: Operator) throws -> AuditEntry? {
    try read { db in
      try OperatorHistory(db: db, name: `operator`.name).undoable().flatMap(AuditLog(db: db).entry)
    }
  }

  /// The undo that ``redo(as:at:)`` would take back; nil when there is none.
  public func redoable(for operator: Operator) throws -> AuditEntry? {
    try read { db in
      try OperatorHistory(db: db, name: `operator`.name).redoable().flatMap(AuditLog(db: db).entry)
    }
  }
}

/// What one operator did, as a line along which undo and redo walk.
struct OperatorHistory {
  let db: Database
  let name: String

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

  /// Whether an entry is about a row that went with its group, or a person who was forgotten with
  /// it: undo and redo step over it.
  static let isAboutErased: String = {
    let gone: [CommandError.Subject] = [
      .join(JoinID(0)), .post(PostID(0)), .delivery(DeliveryID(0)), .task(TaskID(0)),
      .alert(AlertID(0)), .incident(IncidentID(0)),
    ]
    let missing = gone.map { subject in
      "(subject = '\(subject.name)' AND row_id NOT IN (SELECT id FROM \(subject.table)))"
    }
    let erased = """
      (subject = 'group' AND row_id IN (SELECT id FROM chat_group WHERE erased_at IS NOT NULL))
      """
    let forgotten = """
      (subject = 'person' AND EXISTS (SELECT 1 FROM person WHERE person.id = row_id
        AND name = '\(PersonEraser.forgotten)'
        AND NOT EXISTS (SELECT 1 FROM identity WHERE identity.person = row_id)))
      """
    return """
      EXISTS (SELECT 1 FROM audit_subject INDEXED BY audit_subject_by_audit
        WHERE audit_subject.audit = audit.id
          AND (\((missing + [erased, forgotten]).joined(separator: " OR "))))
      """
  }()

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
        let subject = try CommandError.Subject(name: row.value("subject"), row: row.value("row_id"))
      else {
        continue
      }
      throw try CommandError.conflict(subject, by: row.value("by"), at: row.value("at"))
    }
  }
}
