import Community
import GRDB

extension Store {
  /// Does what the command says, in one transaction with its audit row, its outbox rows and its
  /// inverse.
  ///
  /// - Parameters:
  ///   - confirmation: The name of what a dangerous command is about, as the operator typed it; see
  ///     ``CommandError/confirmationNeeded(name:)``.
  ///   - key: Stands for this one deed of the operator's, for ever: given again, it is answered with
  ///     the earlier receipt, and nothing is done.
  /// - Throws: ``CommandError`` when the operator may not or a rule refuses it, ``OnceKeyTaken`` when
  ///   the key stands for something else; then nothing has changed.
  @discardableResult
  public func perform(
    _ command: Command, as operator: Operator, at now: Instant, confirmation: String? = nil,
    once key: String? = nil
  ) throws -> Receipt {
    try write { db in
      let authority = Gate.Authority.operatorsOwn(confirming: confirmation)
      let keys = key.map { OnceKey(db: db, name: `operator`.name, key: $0) }
      if let earlier = try keys?.receipt(for: command) {
        try Gate(db).admit(command, of: `operator`, under: authority, at: now)
        return earlier
      }
      let receipt = try db.perform(
        command, as: `operator`, at: now, origin: .given, isUndoable: command.isUndoable,
        under: authority)
      try keys?.keep(receipt)
      return receipt
    }
  }
}

extension Database {
  /// One command within the running transaction.
  func perform(
    _ command: Command, as operator: Operator, at now: Instant, origin: AuditEntry.Origin,
    isUndoable: Bool = true, under authority: Gate.Authority
  ) throws -> Receipt {
    try Gate(self).admit(command, of: `operator`, under: authority, at: now)
    let writing = Writing(db: self, by: `operator`, at: now, reverting: origin.reverted)
    let done = try writing.run(command)
    try writing.refuseIfVain()
    let audit = try AuditTrail(db: self).append(
      writing, done, origin: origin, isUndoable: isUndoable)
    try writing.writeOutbox(audit)
    var receipt = Receipt(audit: audit, command: done.command, created: writing.created)
    receipt.about = try AuditLog(db: self).names(of: audit)
    return receipt
  }
}

extension Command {
  /// What is said about a request for consent is not taken back by undo: who asked can withdraw it,
  /// and it ends by itself. Nor is what put another file in the place, and what is gone is gone;
  /// what an import brought, the import of the same file brings again.
  var isUndoable: Bool {
    switch self {
    case .askConsent, .answerConsent, .restoreBackup, .eraseGroup(_, _, .carryOut),
      .takeBackImport:
      false
    case .batch(let commands): commands.allSatisfy(\.isUndoable)
    default: true
    }
  }
}
