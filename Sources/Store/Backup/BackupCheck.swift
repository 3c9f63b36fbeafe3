import Community
import Foundation
import GRDB

/// Reads a file and tells whether it is a whole backup of a store.
struct BackupCheck {
  let path: String
  /// The name by which the backup goes, where that is not the path's.
  var name: String?

  /// Reads every page, index and row of the audit trail.
  ///
  /// - Throws: ``StoreError`` when it is not a store, is of a newer version, or is damaged.
  func facts() throws -> BackupFacts {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError.cannotOpen(path: path, reason: String(cString: strerror(ENOENT)))
    }
    try StoreFile.refuseFolder(path)
    var configuration = Connection.configuration()
    configuration.readonly = true
    return try StoreError.mapping(path: path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.read(facts)
    }
  }

  private func facts(_ db: Database) throws -> BackupFacts {
    guard try number(db, "PRAGMA application_id") == Migrations.applicationID else {
      throw StoreError.notAStore(path: path)
    }
    let version = try number(db, "PRAGMA user_version")
    guard version >= 0 else { throw StoreError.notAStore(path: path) }
    guard version <= Migrations.latest else {
      throw StoreError.newerVersion(path: path, found: version, supported: Migrations.latest)
    }
    let rows = try requireWhole(db)
    let last = try Row.fetchOne(db, sql: "SELECT at, hash FROM audit ORDER BY id DESC LIMIT 1")
    let hash: Data = try last?.value("hash") ?? Data()
    let pages = try number(db, "PRAGMA page_count")
    return BackupFacts(
      path: path, bytes: Int64(pages * (try number(db, "PRAGMA page_size"))), version: version,
      groups: try number(db, "SELECT count(*) FROM chat_group"),
      people: try number(db, "SELECT count(*) FROM person"),
      lastChange: try last?.value("at"),
      mark: BackupMark(
        name: name ?? (path as NSString).lastPathComponent, rows: rows,
        trail: hash.map { String(format: "%02x", $0) }.joined()))
  }

  /// - Returns: How many rows the audit trail has.
  private func requireWhole(_ db: Database) throws -> Int {
    if let fault = try StoreHealth(db).pageFault() {
      throw StoreError.damagedBackup(path: path, .pages(fault))
    }
    let dangling = try StoreHealth(db).danglingRows().values.reduce(0, +)
    guard dangling == 0 else {
      throw StoreError.damagedBackup(path: path, .danglingRows(dangling))
    }
    switch try AuditTrail(db: db).verdict() {
    case .whole(let rows): return rows
    case .broken(let row, let reason):
      throw StoreError.damagedBackup(path: path, .trail(at: row, reason))
    }
  }

  private func number(_ db: Database, _ sql: String) throws -> Int {
    try Int.fetchOne(db, sql: sql) ?? 0
  }
}
