import Community
import GRDB

extension Store {
  /// A window of the imports, latest first.
  public func imports(_ window: Window = Window(limit: 200)) throws -> Page<ImportRow> {
    try read { db in
      try Page.fetch(
        db, select: "*", from: "import", where: .always, order: "id DESC", window: window,
        row: ImportRow.init)
    }
  }

  /// One import; nil when there is none of that number.
  public func importRow(_ id: ImportID) throws -> ImportRow? {
    try read { db in try ImportRow.fetch(id, db) }
  }
}

extension ImportRow {
  static func fetch(_ id: ImportID, _ db: Database) throws -> ImportRow? {
    try Row.readOne(
      db, sql: "SELECT * FROM import WHERE id = ?", arguments: [id], as: ImportRow.init)
  }

  /// From a row with `import`'s columns.
  init(row: Row) throws {
    try self.init(
      id: row.value("id"), state: ImportRecord.State(column: row.value("state")),
      version: row.value("version"), at: row.value("at"), by: row.value("by"),
      path: row.value("path"), format: row.value("format"),
      counts: CanonicalJSON.value(ImportCounts.self, from: row.value("counts")))
  }
}
