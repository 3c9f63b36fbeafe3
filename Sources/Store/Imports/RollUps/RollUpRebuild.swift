import Community
import GRDB

/// Writes the days of all groups again from their events.
///
/// - Parameter tell: Told how far it is, between 0 and 1; may throw to end it.
func rebuildAllRollUps(
  in db: Database, tell: @escaping (Double) throws -> Void = { _ in }
) throws {
  try tell(0)
  let steps = try Int.fetchOne(
    db,
    sql: """
      SELECT (SELECT coalesce(sum(messages), 0) FROM chat_group)
        + (SELECT count(*) FROM membership WHERE first_spoke IS NOT NULL)
      """)
  let progress = RecountProgress(total: steps ?? 0, tell: tell)
  // What was erased must not be counted back from events that are still going.
  let groups = "SELECT id FROM chat_group WHERE erased_at IS NULL ORDER BY id"
  for group in try Int64.fetchAll(db, sql: groups) {
    try rebuildRollUps(of: GroupID(group), in: db, progress)
  }
}

/// Writes a group's days again from its events, as after a change of its zone. Runs in the caller's
/// transaction. Reads every event of the group.
func rebuildRollUps(
  of group: GroupID, in db: Database, _ progress: RecountProgress? = nil
) throws {
  guard
    let zone = try String.fetchOne(
      db, sql: "SELECT zone FROM chat_group WHERE id = ?", arguments: [group.rawValue])
  else { return }
  for table in ["member_day", "group_day", "answer_day", "welcome"] {
    try db.execute(sql: "DELETE FROM \(table) WHERE group_id = ?", arguments: [group.rawValue])
  }
  var recount = try DayRecount(
    group: group.rawValue, zone: try Zone(column: zone), try TalkParts(db), db)
  try recount.recountAll(progress)
  let people = try Int64.fetchAll(
    db, sql: "SELECT person FROM membership WHERE group_id = ? AND first_spoke IS NOT NULL",
    arguments: [group.rawValue])
  let sums = try PersonSums(db)
  for person in people {
    try sums.refresh(person, activity: true)
    try progress?.step()
  }
  try db.recountMembers(of: group)
}
