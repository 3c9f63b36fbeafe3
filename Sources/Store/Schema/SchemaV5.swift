import GRDB

/// The fifth version: several people of an import who are one.
enum SchemaV5 {
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        -- Whom a person is one with; never somebody who is joined to another.
        ALTER TABLE person ADD COLUMN joined_to INTEGER REFERENCES person;
        CREATE INDEX person_joined ON person (id, joined_to) WHERE joined_to IS NOT NULL;
        CREATE INDEX person_by_root ON person (joined_to) WHERE joined_to IS NOT NULL;
        -- Lists leave out who is joined to another: with that column the index still covers them.
        DROP INDEX person_special;
        CREATE INDEX person_special ON person (kind, groups, joined_to) WHERE kind <> 'human';
        -- What imports said of the memberships of each of several who are one. `membership` has
        -- what it adds up to, under the root.
        CREATE TABLE membership_part (
          group_id INTEGER NOT NULL REFERENCES chat_group,
          person INTEGER NOT NULL REFERENCES person,
          role TEXT NOT NULL,
          joined_at INTEGER, last_join INTEGER, last_leave INTEGER,
          brought_by INTEGER REFERENCES person, brought_at INTEGER,
          first_spoke INTEGER, last_spoke INTEGER, left_at INTEGER,
          PRIMARY KEY (group_id, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX membership_part_by_person ON membership_part (person, group_id);
        """)
  }
}
