import Community
import GRDB

extension Store {
  /// Does what the command says, in one transaction with its audit row, its outbox rows and its
  /// inverse.
  ///
  /// - Throws: ``CommandError`` when a rule refuses it; then nothing has changed.
  @discardableResult
  public func perform(
    _ command: Command, as operator: Operator, at now: Instant
  ) throws -> Receipt {
    try write { try $0.perform(command, as: `operator`, at: now, origin: .given) }
  }
}

extension Database {
  /// One command within the running transaction.
  func perform(
    _ command: Command, as operator: Operator, at now: Instant, origin: AuditEntry.Origin,
    isUndoable: Bool = true
  ) throws -> Receipt {
    let writing = Writing(db: self, by: `operator`, at: now, isReverting: origin != .given)
    let done = try writing.run(command)
    let audit = try AuditTrail(db: self).append(
      writing, done, origin: origin, isUndoable: isUndoable)
    try writing.writeOutbox(audit)
    return Receipt(audit: audit, command: done.command, created: writing.created)
  }
}
