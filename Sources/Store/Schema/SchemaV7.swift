import GRDB

/// The seventh version: what was asked for once and for all, records that nothing can be put in the
/// place of, and days of people instead of days in groups.
enum SchemaV7 {
  static func migrate(_ db: Database) throws {
    try db.execute(sql: once)
    try db.execute(sql: SchemaV1.appendOnly("once"))
    for (table, keys) in records { try db.execute(sql: irreplaceable(table, keys)) }
    try countDaysOnce(db)
  }

  private static let once = """
    -- Which entry of the log a script's key stands for, so that the same asked again is not done again.
    CREATE TABLE once (
      operator TEXT NOT NULL,
      key TEXT NOT NULL,
      audit INTEGER NOT NULL REFERENCES audit,
      created TEXT NOT NULL,                    -- [Subject] as JSON
      PRIMARY KEY (operator, key)
    ) STRICT, WITHOUT ROWID;
    """

  /// What only grows, with what tells its rows apart.
  private static let records = [
    ("audit", ["id = new.id", "reverts = new.reverts"]),
    (
      "audit_subject",
      ["(subject, row_id, audit) = (new.subject, new.row_id, new.audit)"]
    ),
    ("outbox", ["id = new.id", "idempotency_key = new.idempotency_key"]),
    ("outbox_result", ["id = new.id"]),
    ("point_entry", ["id = new.id", "reverses = new.reverses"]),
    ("once", ["(operator, key) = (new.operator, new.key)"]),
  ]

  /// `INSERT OR REPLACE` removes the row that is in the way without asking the triggers of a
  /// removal.
  private static func irreplaceable(_ table: String, _ keys: [String]) -> String {
    keys.enumerated().map { number, key in
      """
      CREATE TRIGGER \(table)_no_replace_\(number + 1) BEFORE INSERT ON \(table)
        WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(key))
        BEGIN SELECT raise(ABORT, '\(table) is append-only'); END;
      """
    }.joined(separator: "\n")
  }

  /// Whoever spoke in several groups on one day had that day counted for each.
  private static func countDaysOnce(_ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE person SET active_days = (
          SELECT count(DISTINCT day) FROM member_day WHERE person = person.id)
        WHERE id IN (SELECT person FROM membership GROUP BY person HAVING count(*) > 1)
        """)
  }
}
