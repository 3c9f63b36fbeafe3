import Community
import GRDB

extension Store {
  /// Checks a backup from its first page to its last row of the audit trail.
  public static func checkBackup(_ path: String) throws -> BackupFacts {
    try BackupCheck(path: path).facts()
  }

  /// Makes sure that the operator may put that backup in this store's place: by what the gate says,
  /// or by the consent of a second operator that still stands. Changes nothing.
  ///
  /// - Returns: Whether there is such consent.
  func permitsRestore(of backup: BackupMark, _ request: RestoreRequest) throws -> Bool {
    try enter(as: request.by, unixUser: request.unixUser, at: request.at)
    let command = Command.restoreBackup(backup)
    return try read { db in
      let gate = Gate(db)
      // Also of whoever has been given consent, and has lost the right since.
      for right in command.neededRights.sorted() { try gate.admit(request.by, with: right) }
      if try Self.hasConsent(to: command, request, db) { return true }
      try gate.admit(
        command, of: request.by, under: .operatorsOwn(confirming: request.confirmation),
        at: request.at)
      return false
    }
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
