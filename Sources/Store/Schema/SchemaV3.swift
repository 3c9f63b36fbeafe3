import Community
import GRDB

/// The third version: who the operators are and what they may do, who is here, who is on what, and
/// what waits for a second operator.
enum SchemaV3 {
  static func migrate(_ db: Database) throws {
    try db.execute(sql: operators)
    try db.execute(sql: presence)
    for table in ["operator", "consent"] { try db.execute(sql: lasting(table)) }
    try fillRoles(db)
    try welcomeThoseOfOld(db)
  }

  private static let operators = """
    CREATE TABLE operator (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      role TEXT NOT NULL,
      unix_user TEXT,                           -- who alone may act under the name
      key_comment TEXT,                         -- which key of a shared account is theirs
      disabled INTEGER NOT NULL DEFAULT 0,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    -- One row for each Role, under its number.
    CREATE TABLE role (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      rights TEXT NOT NULL,                     -- [Right] as JSON, sorted
      newcomers INTEGER NOT NULL DEFAULT 0,     -- 1: the role of those whom nobody has added
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    -- Dangerous commands that wait for a second operator.
    CREATE TABLE consent (
      id INTEGER PRIMARY KEY,
      command TEXT NOT NULL,                    -- Command as JSON
      about TEXT NOT NULL,                      -- the name of what it is about
      asked_by TEXT NOT NULL,
      asked_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      state TEXT NOT NULL DEFAULT 'open',
      answered_by TEXT, answered_at INTEGER,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX consent_open ON consent (expires_at) WHERE state = 'open';
    """

  /// Not audited, and not kept: what is true only as long as a console runs.
  private static let presence = """
    CREATE TABLE session (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      operator TEXT NOT NULL,
      pid INTEGER NOT NULL,
      started INTEGER NOT NULL,                 -- of the process, in the kernel's clock ticks
      terminal TEXT,
      since INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE claim (
      subject TEXT NOT NULL, row_id INTEGER NOT NULL,
      operator TEXT NOT NULL,
      session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
      since INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      PRIMARY KEY (subject, row_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX claim_by_session ON claim (session);
    """

  private static func lasting(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_no_delete BEFORE DELETE ON \(table)
      BEGIN SELECT raise(ABORT, 'rows of \(table) stay on record'); END;
    """
  }

  private static func fillRoles(_ db: Database) throws {
    let table = RightsTable.standard
    for role in Role.allCases {
      try db.execute(
        sql: "INSERT INTO role (id, name, rights, newcomers) VALUES (?, ?, ?, ?)",
        arguments: [
          role.number, role.rawValue, try CanonicalJSON.text(table[role].sorted()),
          role == table.newcomers,
        ])
    }
  }

  /// In a store of an earlier version everybody could do everything. Whoever did something first is
  /// its owner now, and the others can go on with their work.
  private static func welcomeThoseOfOld(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO operator (name, role)
        SELECT by, iif(row_number() OVER (ORDER BY min(id)) = 1, 'owner', 'moderator')
        FROM audit WHERE by <> ? GROUP BY by ORDER BY min(id)
        """, arguments: [Operator.clock.name])
  }
}
