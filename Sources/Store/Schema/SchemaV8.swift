import GRDB

/// The eighth version: people who are in no group any more, in the order of their list.
enum SchemaV8 {
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE INDEX person_departed ON person (last_spoke DESC, id, kind, groups, joined_to)
          WHERE kind = 'human' AND groups = 0 AND joined_to IS NULL;
        """)
  }
}
