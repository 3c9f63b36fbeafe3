import GRDB

/// The tenth version: what each import brought, so that an import can be taken back.
///
/// A row belongs to the import that first brought it. Import 0 stands for all that was there before
/// this version, of which nobody knows any more who brought it.
enum SchemaV10 {
  /// The import that stands for all before.
  static let before: Int64 = 0

  static func migrate(_ db: Database) throws {
    try db.execute(sql: owned)
    try db.execute(sql: told)
    try db.execute(sql: earlier)
  }

  /// NULL in each: from before this version.
  private static let owned = """
    ALTER TABLE event ADD COLUMN import INTEGER;        -- which import brought it
    ALTER TABLE chat_group ADD COLUMN import INTEGER;   -- which import made it
    ALTER TABLE identity ADD COLUMN import INTEGER;     -- which import gave the name
    ALTER TABLE join_request ADD COLUMN import INTEGER; -- which import brought it
    -- What the request was before an export showed that the applicant had come in.
    ALTER TABLE join_request ADD COLUMN settled_from TEXT;
    ALTER TABLE import ADD COLUMN state TEXT NOT NULL DEFAULT 'untraced'; -- ImportRecord.State
    ALTER TABLE import ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
    CREATE INDEX import_leaving ON import (id) WHERE state = 'leaving';
    """

  private static let told = """
    -- What an import told of a group. `known` are events that the store had; the span from
    -- `told_from` has all that the import told, that from `first_at` what it brought and what is not
    -- taken back yet.
    CREATE TABLE import_group (
      import INTEGER NOT NULL,
      group_id INTEGER NOT NULL REFERENCES chat_group,
      first_at INTEGER, last_at INTEGER,
      brought INTEGER NOT NULL DEFAULT 0,
      told_from INTEGER, told_until INTEGER,
      known INTEGER NOT NULL DEFAULT 0,
      observed_until INTEGER,
      name TEXT, name_at INTEGER,
      PRIMARY KEY (import, group_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX import_group_by_group ON import_group (group_id);
    -- What an import told of a person in a group: a membership is what all of these add up to.
    CREATE TABLE import_member (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      person INTEGER NOT NULL REFERENCES person,
      import INTEGER NOT NULL,
      role TEXT,                                -- NULL: member
      joined_at INTEGER, last_join INTEGER, last_leave INTEGER,
      first_spoke INTEGER, last_spoke INTEGER,
      brought_by INTEGER, brought_at INTEGER,
      listed INTEGER,                           -- 1: in a member list
      PRIMARY KEY (group_id, person, import)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX import_member_by_person ON import_member (person);
    -- Names that lost to a later one, which stands with the account.
    CREATE TABLE import_name (
      identity INTEGER NOT NULL,
      import INTEGER NOT NULL,
      name TEXT NOT NULL,
      name_at INTEGER NOT NULL,
      PRIMARY KEY (identity, import)
    ) STRICT, WITHOUT ROWID;
    -- What an import told of who somebody is.
    CREATE TABLE import_person (
      person INTEGER NOT NULL,
      import INTEGER NOT NULL,
      kind TEXT,                                -- PersonKind
      tags TEXT NOT NULL DEFAULT '[]',          -- JSON array of strings, sorted
      PRIMARY KEY (person, import)
    ) STRICT, WITHOUT ROWID;
    """

  /// Memberships and names of before are noted under import 0 when an import first adds to them.
  private static let earlier = """
    INSERT INTO import_group (import, group_id, observed_until, name, name_at)
      SELECT 0, id, observed_until, source_name, source_name_at FROM chat_group
      WHERE erased_at IS NULL;
    INSERT INTO import_person (person, import, kind, tags)
      SELECT id, 0, imported_kind, imported_tags FROM person
      WHERE imported_kind IS NOT NULL OR imported_tags <> '[]';
    """
}
