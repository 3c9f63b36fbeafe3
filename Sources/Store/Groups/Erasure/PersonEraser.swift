import GRDB

/// Takes the names of people away of whom the store knows nothing any more.
final class PersonEraser {
  /// The name of who is forgotten.
  static let forgotten = "–"

  private let db: Database
  /// Who brought a member of some group, or owns one: there is no index to ask for one of them.
  private var named: Set<Int64>?

  init(_ db: Database) { self.db = db }

  /// Takes a person's name, accounts, tags and notes away, unless they are known from some group,
  /// or from what operators did: who has points keeps the name that the ledger needs, and who is
  /// banned the one by which they are told.
  func forget(_ person: Int64) throws {
    guard try !isKnown(person), try !isNamed(person) else { return }
    try db.execute(sql: "DELETE FROM identity WHERE person = ?", arguments: [person])
    try db.execute(
      sql: """
        UPDATE person SET name = '\(Self.forgotten)', tags = '[]', imported_tags = '[]', note = '',
          scorecard = NULL WHERE id = ?
        """, arguments: [person])
  }

  private func isKnown(_ person: Int64) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM membership WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM membership_part WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM join_request WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM point_entry WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM task WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM incident WHERE person = ?1)
          OR EXISTS (
            SELECT 1 FROM person WHERE joined_to = ?1
              OR (id = ?1 AND (joined_to IS NOT NULL OR banned_at IS NOT NULL)))
        """, arguments: [person]) ?? true
  }

  private func isNamed(_ person: Int64) throws -> Bool {
    let known =
      try named
      ?? Int64.fetchSet(
        db,
        sql: """
          SELECT brought_by FROM membership WHERE brought_by IS NOT NULL
          UNION SELECT brought_by FROM membership_part WHERE brought_by IS NOT NULL
          UNION SELECT owner FROM chat_group WHERE owner IS NOT NULL
          """)
    named = known
    return known.contains(person)
  }
}
