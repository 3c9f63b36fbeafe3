import Community
import GRDB

extension Store {
  /// Checks a backup from its first page to its last row of the audit trail.
  public static func checkBackup(_ path: String) throws -> BackupFacts {
    try BackupCheck(path: path).facts()
  }

  /// Makes sure that the operator may put that backup in this store's place: by what the gate says,
  /// or by the consent of a second operator that still stands.
  ///
  /// - Throws: ``StoreError/corrupt(reason:)`` also where consent is needed and the store is too
  ///   damaged to take the question.
  func permitRestore(of backup: BackupMark, _ request: RestoreRequest) throws {
    try enter(as: request.by, unixUser: request.unixUser, at: request.at)
    let command = Command.restoreBackup(backup)
    // Also of whoever has been given consent, and has lost the right since.
    for right in command.neededRights.sorted() {
      try read { try Gate($0).admit(request.by, with: right) }
    }
    if try read({ try Self.hasConsent(to: command, request, $0) }) { return }
    do {
      _ = try rehearse(
        command, as: request.by, at: request.at, confirmation: request.confirmation)
    } catch let error as CommandError {
      if case .consentNeeded = error { try requireQuestion(about: command, request) }
      throw error
    }
  }

  /// Makes sure that the store is whole enough to ask for consent.
  private func requireQuestion(about command: Command, _ request: RestoreRequest) throws {
    do {
      _ = try rehearse(.askConsent(command), as: request.by, at: request.at)
    } catch is CommandError {}
  }

  private static func hasConsent(
    to command: Command, _ request: RestoreRequest, _ db: Database
  ) throws -> Bool {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM consent WHERE state = 'granted' AND asked_by = ? AND expires_at > ?
        """, arguments: [request.by.name, request.at])
    return try rows.map(Consent.init).contains {
      $0.command == command && $0.isTimely(at: request.at)
    }
  }
}
