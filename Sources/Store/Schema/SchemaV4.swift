import GRDB

/// The fourth version: what operators have begun to write.
enum SchemaV4 {
  static func migrate(_ db: Database) throws { try db.execute(sql: drafts) }

  /// Not audited: nobody has decided anything yet.
  private static let drafts = """
    CREATE TABLE draft (
      operator TEXT NOT NULL,
      place TEXT NOT NULL,                      -- which form
      content TEXT NOT NULL,                    -- the form's fields, [String: String] as JSON
      at INTEGER NOT NULL,
      PRIMARY KEY (operator, place)
    ) STRICT, WITHOUT ROWID;
    """
}
