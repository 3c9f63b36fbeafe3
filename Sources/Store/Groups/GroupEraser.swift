import Community
import GRDB

/// Takes out of the store what it has of a group, and who was known from that group alone.
///
/// What stays are the records that only grow: the audit trail, the points ledger, the outbox and the
/// list of imports, and for them the group's own row with its name.
struct GroupEraser {
  let group: GroupID
  let at: Instant
  let db: Database

  /// The name of who was known from that group alone.
  static let forgotten = "–"

  /// Every table with rows of a group.
  private static let tables = [
    "event", "member_day", "group_day", "answer_day", "welcome", "group_figures", "score_history",
    "stage_period", "member_standing", "member_alert", "alert", "membership", "membership_part",
    "join_request", "incident", "delivery", "task",
  ]

  /// Runs in the transaction of the command.
  func erase() throws {
    // What SQLite frees would stay readable in the file.
    let before = try Int.fetchOne(db, sql: "PRAGMA secure_delete")
    try db.execute(sql: "PRAGMA secure_delete = ON")
    // The setting is the connection's, and no rollback brings it back.
    defer { try? db.execute(sql: "PRAGMA secure_delete = \(Self.secureDelete(before))") }
    let (people, posts) = (try known(), try ownPosts())
    try cancelOutbox()
    for table in Self.tables {
      try db.execute(sql: "DELETE FROM \(table) WHERE group_id = ?", arguments: [group])
    }
    for post in posts {
      try db.execute(sql: "DELETE FROM post WHERE id = ?", arguments: [post])
    }
    try db.execute(sql: "DELETE FROM identity WHERE scope = ?", arguments: [group])
    try forget(people)
    try db.execute(
      sql: """
        UPDATE chat_group SET closed = 1, stale = 0, external_id = NULL,
          source_name = 'erased ' || id, gate = NULL, covenant = NULL, profile_reason = NULL,
          series = NULL, owner = NULL, observed_until = NULL, members = 0, messages = 0
        WHERE id = ?
        """, arguments: [group])
  }

  /// The word that sets what SQLite tells as a number.
  private static func secureDelete(_ number: Int?) -> String {
    switch number {
    case 1: "ON"
    case 2: "FAST"
    default: "OFF"
    }
  }

  /// Who was ever in the group or asked to be.
  private func known() throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT person FROM membership WHERE group_id = :group
        UNION SELECT person FROM membership_part WHERE group_id = :group
        UNION SELECT person FROM identity WHERE scope = :group
        UNION SELECT person FROM join_request WHERE group_id = :group AND person IS NOT NULL
        """, arguments: ["group": group])
  }

  /// Posts that were planned for no other group.
  private func ownPosts() throws -> [PostID] {
    try PostID.fetchAll(
      db,
      sql: """
        SELECT post FROM delivery GROUP BY post HAVING min(group_id) = ?1 AND max(group_id) = ?1
        """, arguments: [group])
  }

  /// Nothing has to happen any more outside.
  private func cancelOutbox() throws {
    try db.execute(
      sql: """
        INSERT INTO outbox_result (outbox, state, at, detail)
        SELECT id, ?, ?, ? FROM outbox
        WHERE group_id = ? AND NOT EXISTS (SELECT 1 FROM outbox_result WHERE outbox = outbox.id)
        """,
      arguments: [OutboxRow.State.cancelled.rawValue, at, Operator.clock.name, group])
  }

  /// Sums people up without the group, and takes the names of those away who were known from it
  /// alone. Who has points keeps the name that the ledger needs.
  private func forget(_ people: [Int64]) throws {
    let sums = try PersonSums(db)
    let joined = try JoinedPeople(db)
    for person in people {
      try sums.refresh(joined.root(of: person), activity: true)
      try db.execute(
        sql: """
          UPDATE person SET gravity = (
            SELECT round(coalesce(sum(gravity), 0), 3) FROM member_standing WHERE person = ?1)
          WHERE id = ?1
          """, arguments: [person])
      guard try !isKnownElsewhere(person) else { continue }
      try db.execute(sql: "DELETE FROM identity WHERE person = ?", arguments: [person])
      try db.execute(
        sql: """
          UPDATE person SET name = '\(Self.forgotten)', tags = '[]', imported_tags = '[]', note = '',
            scorecard = NULL WHERE id = ?
          """, arguments: [person])
    }
  }

  private func isKnownElsewhere(_ person: Int64) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM membership WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM membership_part WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM join_request WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM point_entry WHERE person = ?1)
          OR EXISTS (
            SELECT 1 FROM person WHERE joined_to = ?1
              OR (id = ?1 AND (joined_to IS NOT NULL OR banned_at IS NOT NULL)))
        """, arguments: [person]) ?? true
  }
}
