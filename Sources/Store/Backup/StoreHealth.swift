import GRDB

/// What SQLite's own checks say of a database.
struct StoreHealth {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// The first thing that is wrong with pages or indices; nil when nothing is.
  func pageFault() throws -> String? {
    let finding = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "ok"
    return finding == "ok" ? nil : finding
  }

  /// How many rows of each table name rows that are not there.
  func danglingRows() throws -> [String: Int] {
    let rows = try Row.fetchCursor(db, sql: "PRAGMA foreign_key_check")
    var counts: [String: Int] = [:]
    while let row = try rows.next() { try counts[row.value("table"), default: 0] += 1 }
    return counts
  }
}
