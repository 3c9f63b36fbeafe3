import Community
import GRDB

/// Takes back what an import told of groups: their names and zones, until when they were seen, their
/// join requests, and a group of its own that nothing else tells of.
struct TakenGroups {
  let importID: Int64
  let db: Database

  /// - Returns: whether there were so many; nil when there were none.
  func take(_ count: Int) throws -> Bool? {
    let groups = try Row.readAll(
      db,
      sql: """
        SELECT group_id, told_from, platform, chat_group.zone AS zone FROM import_group
        JOIN chat_group ON chat_group.id = group_id
        WHERE import_group.import = ? ORDER BY group_id LIMIT ?
        """, arguments: [importID, count]
    ) { row in
      try (
        id: GroupID(row.value("group_id")), since: row.value("told_from") as Instant?,
        platform: row.value("platform") as String, zone: Zone(column: row.value("zone"))
      )
    }
    guard !groups.isEmpty else { return nil }
    for group in groups {
      try db.execute(
        sql: "DELETE FROM import_group WHERE import = ? AND group_id = ?",
        arguments: [importID, group.id])
      try db.execute(
        sql: "DELETE FROM import_again WHERE group_id = ? AND import = ?",
        arguments: [group.id, importID])
      try TakenRequests(importID: importID, group: group.id, db: db).take(on: group.platform)
      try restore(group.id)
      try TakenZone(importID: importID, group: group.id, db: db).take()
      try clearFigures(of: group.id, since: group.since, zone: group.zone)
      try retire(group.id, on: group.platform)
    }
    return groups.count == count
  }

  /// The latest name, and the last moment, of which the other imports tell.
  private func restore(_ group: GroupID) throws {
    try db.execute(
      sql: """
        UPDATE chat_group SET stale = 1,
          observed_until = (SELECT max(observed_until) FROM import_group WHERE group_id = ?1)
        WHERE id = ?1
        """, arguments: [group])
    try db.execute(
      sql: """
        UPDATE chat_group SET name = iif(chat_group.name = source_name, told.name, chat_group.name),
          source_name = told.name, source_name_at = told.name_at
        FROM (SELECT name, name_at FROM import_group WHERE group_id = ?1 AND name IS NOT NULL
          ORDER BY name_at DESC, name DESC LIMIT 1) AS told
        WHERE id = ?1
        """, arguments: [group])
  }

  /// What was computed from what the import told. What still holds is computed again.
  private func clearFigures(of group: GroupID, since: Instant?, zone: Zone) throws {
    let isKnown = try Bool.fetchOne(
      db, sql: "SELECT observed_until IS NOT NULL FROM chat_group WHERE id = ?", arguments: [group])
    if isKnown != true {
      let people = try Int64.fetchAll(
        db, sql: "SELECT person FROM member_standing WHERE group_id = ?", arguments: [group])
      for table in [
        "group_figures", "stage_period", "score_history", "member_standing", "member_alert",
      ] {
        try db.execute(sql: "DELETE FROM \(table) WHERE group_id = ?", arguments: [group])
      }
      let gravity = try GravitySums(db)
      for person in people { try gravity.refresh(person) }
    } else if let since {
      try db.execute(
        sql: "DELETE FROM score_history WHERE group_id = ? AND day >= ?",
        arguments: [group, zone.day(of: since)])
    }
    // Alerts that nobody has seen to. A member list alone can only fill a room.
    try db.execute(
      sql: """
        DELETE FROM alert WHERE group_id = ?
          AND (raised_at >= ? OR key LIKE 'full %')
          AND id NOT IN (SELECT row_id FROM audit_subject WHERE subject = 'alert')
        """, arguments: [group, since ?? Instant(.max)])
  }

  /// A group that an import made and that nothing tells of any more goes the way of an erased one, as
  /// long as operators have done nothing with it.
  private func retire(_ group: GroupID, on platform: String) throws {
    let told = "SELECT 1 FROM import_group WHERE group_id = ?1"
    let own = ["event", "membership", "membership_part"]
    let operators = [
      "join_request", "delivery", "task", "incident", "alert", "point_entry", "outbox",
    ]
    let rows = (own + operators).map { "SELECT 1 FROM \($0) WHERE group_id = ?1" }
    let rest = [
      told, "SELECT 1 FROM identity WHERE platform = ?2 AND scope = ?1",
      "SELECT 1 FROM audit_subject WHERE subject = 'group' AND row_id = ?1",
    ]
    let isEmpty = try Bool.fetchOne(
      db,
      sql: """
        SELECT import IS NOT NULL AND erased_at IS NULL
          AND NOT EXISTS (\((rows + rest).joined(separator: " UNION ALL ")))
        FROM chat_group WHERE id = ?1
        """, arguments: [group, platform])
    guard isEmpty == true else { return }
    let at = try Instant.fetchOne(
      db, sql: "SELECT at FROM row_change WHERE subject = 'import' AND row_id = ?",
      arguments: [importID])
    let now = at ?? Instant(0)
    try GroupEraser(group: group, at: now, db: db).erase()
    try db.execute(
      sql: "UPDATE chat_group SET erased_at = ? WHERE id = ?", arguments: [now, group])
  }
}
