import Community
import GRDB

extension Store {
  /// The last `count` days of a group of which the store knows what happened, oldest first, without
  /// gaps; none when nothing is known yet.
  public func groupDays(_ group: GroupID, last count: Int) throws -> [GroupDay] {
    try read { db in
      guard count > 0, let asOf = try lastDay(of: group, in: db) else { return [] }
      let first = asOf - (count - 1)
      var days = (0..<count).map {
        GroupDay(
          day: first + $0, messages: 0, voices: 0, staffMessages: 0, joins: 0, leaves: 0)
      }
      let arguments: StatementArguments = [group, first, asOf]
      let spoken = try Row.fetchCursor(
        db,
        sql: """
          SELECT day, sum(iif(kind = 'human', messages, 0)) AS messages,
            sum(kind = 'human') AS voices, sum(iif(kind = 'human', 0, messages)) AS staff
          FROM (
            SELECT day, member_day.messages, kind FROM member_day
            CROSS JOIN person ON person.id = member_day.person
            WHERE group_id = ? AND day BETWEEN ? AND ?)
          GROUP BY day
          """,
        arguments: arguments)
      while let row = try spoken.next() {
        let index = try row.value("day") - first
        days[index].messages = try row.value("messages")
        days[index].voices = try row.value("voices")
        days[index].staffMessages = try row.value("staff")
      }
      let moved = try Row.fetchCursor(
        db,
        sql: "SELECT day, joins, leaves FROM group_day WHERE group_id = ? AND day BETWEEN ? AND ?",
        arguments: arguments)
      while let row = try moved.next() {
        let index = try row.value("day") - first
        days[index].joins = try row.value("joins")
        days[index].leaves = try row.value("leaves")
      }
      return days
    }
  }

  /// All stages that the group was in, oldest first; the last one is the present stage.
  public func stages(of group: GroupID) throws -> [StagePeriod] {
    try read { db in
      try Row.readAll(
        db, sql: "SELECT from_day, stage FROM stage_period WHERE group_id = ? ORDER BY from_day",
        arguments: [group]
      ) { try StagePeriod(stage: Stage(column: $0.value("stage")), from: $0.value("from_day")) }
    }
  }

  /// Health as it was scored at the time, oldest first.
  public func scores(of group: GroupID) throws -> [ScorePoint] {
    try read { db in
      try Row.readAll(
        db,
        sql: """
          SELECT day, health, silence, slump FROM score_history WHERE group_id = ? ORDER BY day
          """,
        arguments: [group], as: ScorePoint.init)
    }
  }

  private func lastDay(of group: GroupID, in db: Database) throws -> Day? {
    let row = try Row.fetchOne(
      db, sql: "SELECT zone, observed_until FROM chat_group WHERE id = ?", arguments: [group])
    guard let row, let observed: Instant = try row.value("observed_until") else { return nil }
    return try Zone(column: row.value("zone")).day(of: observed)
  }
}
