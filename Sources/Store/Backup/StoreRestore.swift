import Community
import Foundation
import GRDB

extension Store {
  /// Puts a backup in the place of the store at `path`, which is kept beside it under another name.
  ///
  /// The backup is checked, copied, brought up to date and given a row in its audit trail before it
  /// takes the store's place, in one step; see docs/decisions. The file itself stays, with its mode
  /// and group. Whoever has the store open has to leave it first.
  ///
  /// - Throws: ``StoreError/inUse(path:by:)``, ``StoreError/damagedBackup(path:_:)`` and the like, or
  ///   ``CommandError`` when the operator may not; then the store is as it was.
  public static func restore(
    _ backup: String, into path: String, _ request: RestoreRequest
  ) throws -> Restoration {
    if let file = FileIdentity(backup), file == FileIdentity(path) {
      throw StoreError.isTheStore(path: path)
    }
    let facts = try checkBackup(backup)
    var present = try PresentStore(path: path)
    try present.permit(facts.mark, request)
    let staged = try StagedFile(beside: path, like: path)
    defer { staged.remove() }
    let audit = try prepare(
      staged.path, from: backup, facts.mark, request, isAlone: !present.canPermit)
    let kept = try present.giveWay(to: staged, at: request.at)
    return Restoration(backup: facts, kept: kept, audit: audit)
  }

  /// Makes the store that the backup becomes.
  ///
  /// - Parameter isAlone: There is no store whose operators could say who may restore; those of the
  ///   backup do.
  private static func prepare(
    _ path: String, from backup: String, _ mark: BackupMark, _ request: RestoreRequest,
    isAlone: Bool
  ) throws -> AuditID {
    try StoreError.mapping(path: path) {
      var configuration = Connection.configuration()
      configuration.readonly = true
      let source = try DatabaseQueue(path: backup, configuration: configuration)
      defer { try? source.close() }
      let target = try DatabaseQueue(path: path, configuration: Connection.configuration())
      defer { try? target.close() }
      try source.read { try $0.copyPages(to: target) }
    }
    let store = try open(path: path)
    defer { try? store.close() }
    if isAlone {
      try store.enter(as: request.by, unixUser: request.unixUser, at: request.at)
      try store.read { try Gate($0).admit(request.by, with: .manageOperators) }
    }
    let receipt = try store.write { db in
      // Whose consoles were open then is over.
      for table in ["claim", "session"] { try db.execute(sql: "DELETE FROM \(table)") }
      return try db.perform(
        .restoreBackup(mark), as: request.by, at: request.at, origin: .given, isUndoable: false,
        under: .programs)
    }
    return receipt.audit
  }
}
