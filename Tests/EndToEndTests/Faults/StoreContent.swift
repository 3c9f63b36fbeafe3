import Foundation
import GRDB

/// All that imports bring into a store, row by row; not when and how often they were run, nor which
/// of them brought what.
struct StoreContent: Equatable {
  private var tables: [String: [String]] = [:]

  private static let leftOut: Set = [
    // Who ran what, and who was there.
    "import", "audit", "audit_subject", "row_change", "session", "claim", "sqlite_sequence",
  ]

  init(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    tables = try queue.read { db in
      let names = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      var all: [String: [String]] = [:]
      for name in names where !Self.leftOut.contains(name) && !name.hasPrefix("import_") {
        let columns = try db.columns(in: name).map(\.name).filter { $0 != "import" }
        let sql = "SELECT \(columns.joined(separator: ", ")) FROM \(name)"
        all[name] = try Row.fetchAll(db, sql: sql).map { "\($0)" }.sorted()
      }
      return all
    }
  }
}
