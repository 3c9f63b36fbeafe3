import GRDB

/// The ninth version: two consoles of one operator each keep what is written in them.
enum SchemaV9 {
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE console_draft (
          operator TEXT NOT NULL,
          place TEXT NOT NULL,                      -- which form
          session INTEGER NOT NULL,                 -- the console's; 0 of none, or of an older version
          content TEXT NOT NULL,                    -- the form's fields, [String: String] as JSON
          at INTEGER NOT NULL,
          PRIMARY KEY (operator, place, session)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO console_draft (operator, place, session, content, at)
          SELECT operator, place, 0, content, at FROM draft;
        DROP TABLE draft;
        ALTER TABLE console_draft RENAME TO draft;
        """)
  }
}
