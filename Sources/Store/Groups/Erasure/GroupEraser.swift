import Community
import GRDB

/// Takes a group off every screen and out of what operators work with.
///
/// What stays are the records that only grow: the audit trail, the points ledger, the outbox and the
/// list of imports, and for them the group's own row with its name. People and events are left to
/// ``GroupSweep``: there are too many of them for one transaction.
struct GroupEraser {
  let group: GroupID
  let at: Instant
  let db: Database

  /// Tables of which a group has few rows.
  private static let tables = [
    "group_figures", "score_history", "stage_period", "alert", "join_request", "incident",
    "delivery", "task", "import_group", "import_request",
  ]

  /// Runs in the transaction of the command.
  func erase() throws {
    try db.overwritingWhatIsFreed {
      let (applicants, posts) = (try applicants(), try ownPosts())
      try cancelOutbox()
      for table in Self.tables {
        try db.execute(sql: "DELETE FROM \(table) WHERE group_id = ?", arguments: [group])
      }
      for post in posts {
        try db.execute(sql: "DELETE FROM post WHERE id = ?", arguments: [post])
      }
      try db.execute(
        sql: """
          UPDATE chat_group SET closed = 1, stale = 0, external_id = NULL,
            source_name = 'erased ' || id, gate = NULL, covenant = NULL, profile_reason = NULL,
            series = NULL, owner = NULL, observed_until = NULL, members = 0, messages = 0
          WHERE id = ?
          """, arguments: [group])
      try PersonEraser(db).forget(applicants)
    }
  }

  /// Who asked to be let in, and is known.
  private func applicants() throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT person FROM join_request WHERE group_id = ? AND person IS NOT NULL
        """, arguments: [group])
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
        WHERE group_id = ? AND \(OutboxSQL.settled) IS NULL
        """,
      arguments: [OutboxRow.State.cancelled.rawValue, at, Operator.clock.name, group])
  }
}
