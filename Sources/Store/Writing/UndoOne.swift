import Community

/// Why one entry of the audit trail cannot be taken back.
public enum UndoError: Error, Hashable, Sendable {
  /// There is no entry of that number.
  case notFound(AuditID)
  /// Somebody else did it; each takes back their own.
  case notYours(AuditID, by: String)
  /// It has been taken back already, it is an undo itself, what the clock did, or about what went
  /// with its group.
  case notUndoable(AuditID)
}

extension Store {
  /// Takes back one thing that this operator did, whatever they did since to other rows.
  ///
  /// - Throws: ``UndoError``; ``CommandError/conflict(_:by:at:)`` when one of the rows was changed
  ///   since.
  @discardableResult
  public func undo(
    _ audit: AuditID, as operator: Operator, at now: Instant, confirmation: String? = nil
  ) throws -> Receipt {
    try write { db in
      guard let entry = try AuditLog(db: db).entry(audit) else { throw UndoError.notFound(audit) }
      guard entry.by == `operator`.name else { throw UndoError.notYours(audit, by: entry.by) }
      let history = OperatorHistory(db: db, name: `operator`.name)
      guard try history.isUndoable(audit) else { throw UndoError.notUndoable(audit) }
      return try history.revert(
        audit, as: `operator`, at: now, origin: .undo(of: audit),
        under: .operatorsOwn(confirming: confirmation))
    }
  }
}
