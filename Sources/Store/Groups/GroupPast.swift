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
        let index = row["day"] - first
        days[index].messages = row["messages"]
        days[index].voices = row["voices"]
        days[index].staffMessages = row["staff"]
      }
      let moved = try Row.fetchCursor(
        db,
        sql: "SELECT day, joins, leaves FROM group_day WHERE group_id = ? AND day BETWEEN ? AND ?",
        arguments: arguments)
      while let row = try moved.next() {
        let index = row["day"] - first
        days[index].joins = row["joins"]
        days[index].leaves = row["leaves"]
      }
      return days
    }
  }

  /// All stages that the group was in, oldest first; the last one is the present stage.
  public func stages(of group: GroupID) throws -> [StagePeriod] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT from_day, stage FROM stage_period WHERE group_id = ? ORDER BY from_day",
        arguments: [group]
      ).map { StagePeriod(stage: try Stage(column: $0["stage"]), from: $0["from_day"]) }
    }
  }

  /// Health as it was scored at the time, oldest first.
  public func scores(of group: GroupID) throws -> [ScorePoint] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT day, health, silence, slump FROM score_history WHERE group_id = ? ORDER BY day
          """,
        arguments: [group]
      ).map(ScorePoint.init)
    }
  }

  private func lastDay(of group: GroupID, in db: Database) throws -> Day? {
    let row = try Row.fetchOne(
      db, sql: "SELECT zone, observed_until FROM chat_group WHERE id = ?", arguments: [group])
    guard let row, let observed: Instant = row["observed_until"] else { return nil }
    return try Zone(column: row["zone"]).day(of: observed)
  }
}
