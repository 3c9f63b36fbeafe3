import Community
import GRDB

/// The row of one import in the table of imports, from its first batch on: what an import brought
/// that was ended in the middle belongs to it, too.
struct ImportLog {
  let id: Int64
  let db: Database

  /// Begins the row.
  static func begin(_ options: ImportOptions, _ db: Database) throws -> ImportLog {
    try db.execute(
      sql: "INSERT INTO import (at, by, path, format, counts, state) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        options.at.seconds, options.by.name, options.path, options.format,
        try CanonicalJSON.text(ImportCounts()), ImportRecord.State.open.rawValue,
      ])
    return ImportLog(id: db.lastInsertedRowID, db: db)
  }

  /// - Throws: ``CommandError/wrongState(_:_:)`` when somebody has taken the import back meanwhile.
  func requireOpen() throws {
    let state = try String.fetchOne(
      db, sql: "SELECT state FROM import WHERE id = ?", arguments: [id])
    guard state == ImportRecord.State.open.rawValue else {
      throw CommandError.wrongState(.import(ImportID(id)), .takenBack)
    }
  }

  /// Notes what has been taken in so far.
  func save(_ counts: ImportCounts, _ state: ImportRecord.State) throws {
    try db.execute(
      sql: "UPDATE import SET counts = ?, state = ? WHERE id = ?",
      arguments: [try CanonicalJSON.text(counts), state.rawValue, id])
  }
}
