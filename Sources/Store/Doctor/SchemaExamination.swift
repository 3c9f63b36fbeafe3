import GRDB

/// Compares what a store is made of with a new one: whoever opens the file with another program can
/// take away what keeps its records from being changed.
struct SchemaExamination {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// What a new store has and this one lacks; triggers also where they say something else. What
  /// went with a table is not told apart.
  func lacking() throws -> [SchemaPart] {
    let (own, new) = (try Self.parts(of: db), try Self.partsOfNew())
    let lacking = new.filter { part, made in
      guard let found = own[part] else { return true }
      return part.kind == .trigger && found.sql != made.sql
    }
    return lacking.filter { part, made in
      part.kind == .table || lacking[SchemaPart(.table, made.table)] == nil
    }.keys.sorted { ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name) }
  }

  /// Makes what is lacking anew, as far as no rows went with it.
  func mend(_ part: SchemaPart) throws {
    guard part.kind != .table, let made = try Self.partsOfNew()[part] else { return }
    let (kind, name) = (part.kind.rawValue, part.name.quotedDatabaseIdentifier)
    try db.execute(sql: "DROP \(kind) IF EXISTS \(name)")
    try db.execute(sql: made.sql)
  }

  /// What a part belongs to, and how it is made.
  private struct Making {
    var table: String
    var sql: String
  }

  private static func partsOfNew() throws -> [SchemaPart: Making] {
    let new = try Store.inMemory()
    defer { try? new.close() }
    return try new.read(parts)
  }

  private static func parts(of db: Database) throws -> [SchemaPart: Making] {
    // What SQLite makes for itself has no words.
    let rows = try Row.fetchAll(
      db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    var parts: [SchemaPart: Making] = [:]
    for row in rows {
      guard let kind = SchemaPart.Kind(rawValue: try row.value("type")) else { continue }
      let part = SchemaPart(kind, try row.value("name"))
      parts[part] = Making(table: try row.value("tbl_name"), sql: try row.value("sql"))
    }
    return parts
  }
}
