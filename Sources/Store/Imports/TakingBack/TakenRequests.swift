import Community
import GRDB

/// Takes the join requests back that an import brought, and what it showed of those of others.
struct TakenRequests {
  let importID: Int64
  let group: GroupID
  let db: Database

  /// Requests that operators have decided about stay.
  func take(on platform: String) throws {
    // What others told as well is the first one's of them.
    let teller = """
      SELECT min(again.import) FROM import_request AS again JOIN import ON import.id = again.import
      WHERE again.group_id = ?1 AND request = join_request.id AND again.import <> ?2
        AND import.state IN ('open', 'finished')
      """
    try db.execute(
      sql: """
        UPDATE join_request SET import = coalesce((\(teller)), import)
        WHERE group_id = ?1 AND import = ?2
        """, arguments: [group, importID])
    try db.execute(
      sql: "DELETE FROM import_request WHERE group_id = ? AND import = ?",
      arguments: [group, importID])
    try db.execute(
      sql: """
        DELETE FROM join_request WHERE group_id = ? AND import = ?
          AND id NOT IN (SELECT row_id FROM audit_subject WHERE subject = 'join')
        """, arguments: [group, importID])
    try unsettle()
    try JoinRequestImport(db).settle(group: group.rawValue, platform: platform, listed: [])
  }

  /// Whoever has not come in after all, as far as the other imports tell, waits again.
  private func unsettle() throws {
    try db.execute(
      sql: """
        UPDATE join_request SET state = settled_from, settled_from = NULL, version = version + 1
        WHERE group_id = ?1 AND state = 'joined' AND settled_from IS NOT NULL
          AND NOT EXISTS (
            SELECT 1 FROM membership
            WHERE membership.group_id = ?1
              AND membership.person = \(JoinedPeople.rootSQL("join_request.person"))
              AND (last_join >= requested_at
                OR (settled_from = 'approved' AND (last_spoke >= requested_at
                  OR (left_at IS NULL AND EXISTS (
                    SELECT 1 FROM import_member WHERE import_member.group_id = ?1
                      AND import_member.person = join_request.person AND listed = 1))))))
        """, arguments: [group])
  }
}
