import Community
import Foundation
import GRDB

/// The store that is to give way to a backup: one to be asked, one too damaged for that, or none.
struct PresentStore {
  private enum Condition { case missing, usable, damaged }

  let path: String
  private var condition: Condition

  init(path: String) throws {
    self.path = path
    guard FileIdentity(path) != nil else {
      condition = .missing
      return
    }
    do {
      try Self.look(at: path) { _ in }
      condition = .usable
    } catch StoreError.corrupt, StoreError.notAStore {
      condition = .damaged
    }
  }

  /// Whether its own operators say who may restore.
  var canPermit: Bool { condition == .usable }

  /// Asks its operators. Damage that does not keep it from being opened may keep it from answering:
  /// then it counts as damaged, or a team could never restore it. Where it cannot be asked, the
  /// backup's name is typed, against slips.
  mutating func permit(_ backup: BackupMark, _ request: RestoreRequest) throws {
    if condition == .usable {
      do {
        return try ask(about: backup, request)
      } catch StoreError.corrupt {
        condition = .damaged
      }
    }
    guard condition == .damaged else { return }
    guard request.confirmation.map({ TypedName($0) }) == TypedName(backup.name) else {
      throw CommandError.confirmationNeeded(name: backup.name)
    }
  }

  /// Whoever is refused has changed no byte of the file, which may be a wreck that somebody still
  /// wants to look into. Who is not is asked once more by trying it out, and so is the question for
  /// consent: then the store is known to take what is written.
  private func ask(about backup: BackupMark, _ request: RestoreRequest) throws {
    let command = Command.restoreBackup(backup)
    do {
      if try Self.look(at: path, { try $0.permitsRestore(of: backup, request) }) { return }
      try rehearse(command, request)
    } catch CommandError.consentNeeded(let others) {
      do { try rehearse(.askConsent(command), request) } catch is CommandError {}
      throw CommandError.consentNeeded(from: others)
    }
  }

  private func rehearse(_ command: Command, _ request: RestoreRequest) throws {
    let store = try Store.openAlone(path: path)
    defer { try? store.close() }
    try store.enter(as: request.by, unixUser: request.unixUser, at: request.at)
    _ = try store.rehearse(
      command, as: request.by, at: request.at, confirmation: request.confirmation)
  }

  /// Opens the store to be read, which changes no byte of the file; one of an earlier version has to
  /// be brought up to date first.
  private static func look<Result>(
    at path: String, _ body: (Store) throws -> Result
  ) throws -> Result {
    let store: Store
    do {
      // What stands in a log would be brought into the file by the last to leave who may write. Where
      // there is none, a reader would leave an empty one behind.
      let hasLog = FileIdentity(path + "-wal") != nil
      store = try hasLog ? Store.open(path: path, readOnly: true) : Store.openAlone(path: path)
    } catch StoreError.olderVersion {
      store = try Store.openAlone(path: path)
    }
    defer { try? store.close() }
    return try body(store)
  }

  /// Keeps the store under another name and lets the staged one take its place.
  ///
  /// - Returns: Where it was kept; nil when there was none.
  func giveWay(to staged: StagedFile, at now: Instant) throws -> String? {
    switch condition {
    case .missing:
      try staged.place(replacing: false)
      return nil
    case .usable: return try replaceContent(with: staged, at: now)
    case .damaged: return try replaceFile(with: staged, at: now)
    }
  }

  /// Writes the staged pages into the file, all or none of them, while nobody else can open it: who
  /// waits for the store meanwhile finds the restored one.
  private func replaceContent(with staged: StagedFile, at now: Instant) throws -> String {
    let kept = keptPath(at: now)
    try StoreError.mapping(path: path) {
      let live = try DatabaseQueue(path: path, configuration: Connection.configuration())
      defer { try? live.close() }
      try takeAlone(live)
      let aside = try StagedFile(beside: kept, like: path)
      defer { aside.remove() }
      let copy = try DatabaseQueue(path: aside.path, configuration: Connection.configuration())
      try live.read { try $0.copyPages(to: copy) }
      try copy.close()
      try aside.place(replacing: false)
      let source = try DatabaseQueue(path: staged.path, configuration: Connection.configuration())
      defer { try? source.close() }
      try source.read { try $0.copyPages(to: live) }
    }
    return kept
  }

  /// Leaving the write-ahead log takes a lock that SQLite gives to the only connection there is.
  private func takeAlone(_ live: DatabaseQueue) throws {
    do {
      try live.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
        guard mode == "delete" else { throw StoreError.busy }
        try db.inTransaction(.exclusive) { .commit }
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      throw try inUse(live)
    } catch StoreError.busy {
      throw try inUse(live)
    }
  }

  private func inUse(_ live: DatabaseQueue) throws -> StoreError {
    let names = try? live.read { try SessionRegister(db: $0).alive().map(\.name) }
    return .inUse(path: path, by: names ?? [])
  }

  /// A file that SQLite does not read any more is moved away as it is, with its log.
  private func replaceFile(with staged: StagedFile, at now: Instant) throws -> String {
    if FileUse.isOpenElsewhere(path) { throw StoreError.inUse(path: path, by: []) }
    let kept = keptPath(at: now)
    for companion in ["-wal", "-shm", ""] { rename(path + companion, kept + companion) }
    try staged.place(replacing: false)
    return kept
  }

  private func keptPath(at now: Instant) -> String {
    let base = "\(path).before-restore-\(now.inFileName)"
    var kept = base
    var count = 1
    while FileIdentity(kept) != nil {
      count += 1
      kept = "\(base)-\(count)"
    }
    return kept
  }
}
