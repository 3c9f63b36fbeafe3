import GRDB

/// The tenth version: what each import brought, so that an import can be taken back.
///
/// A row belongs to the import that first brought it, and who told it again is noted beside it, so
/// that it stays when that one goes. Import 0 stands for all that was there before this version, of
/// which nobody knows any more who brought it.
///
/// From this version on, `outbox_result.state` can be `open`, beside `done` and `cancelled`: what had
/// been closed by hand was opened again. An older program must not read that, and does not: it
/// refuses a store of this version.
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
      zone TEXT,                                -- in which its days would be counted if it were new
      -- While it is being taken back: the people up to that number have been gone through.
      people_done INTEGER NOT NULL DEFAULT 0,
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
    -- Events that an import told and the store had from others: all from one to another that were
    -- there then, which are those of imports with a lower number than `before`.
    CREATE TABLE import_again (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      import INTEGER NOT NULL,
      from_at INTEGER NOT NULL, from_mark INTEGER NOT NULL,
      until_at INTEGER NOT NULL, until_mark INTEGER NOT NULL,
      before INTEGER NOT NULL,
      PRIMARY KEY (group_id, import, from_at, from_mark)
    ) STRICT, WITHOUT ROWID;
    -- Join requests likewise.
    CREATE TABLE import_request (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      request INTEGER NOT NULL,
      import INTEGER NOT NULL,
      PRIMARY KEY (group_id, request, import)
    ) STRICT, WITHOUT ROWID;
    -- The latest name that an import told, where the account has one of another import.
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
