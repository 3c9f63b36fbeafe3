import Community

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
  /// - Throws: ``CommandError/nothingToUndo``; ``CommandError/consentNotNeeded``.
  @discardableResult
  public func askToUndo(as operator: Operator, at now: Instant) throws -> Receipt {
    try ask(as: `operator`, at: now, or: .nothingToUndo) { try $0.undoable() }
  }

  /// Asks a second operator to consent to the operator's next redo.
  ///
  /// - Throws: ``CommandError/nothingToRedo``; ``CommandError/consentNotNeeded``.
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
  func undoable(for operator: Operator) throws -> AuditEntry? {
    try read { db in
      try OperatorHistory(db: db, name: `operator`.name).undoable().flatMap(AuditLog(db: db).entry)
    }
  }

  /// The undo that ``redo(as:at:)`` would take back; nil when there is none.
  func redoable(for operator: Operator) throws -> AuditEntry? {
    try read { db in
      try OperatorHistory(db: db, name: `operator`.name).redoable().flatMap(AuditLog(db: db).entry)
    }
  }
}
