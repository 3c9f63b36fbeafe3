import Community
import GRDB

extension Store {
  /// The counts on top of every screen. What closed groups ask for is left out.
  ///
  /// - Parameter zone: The operator's, in which today ends.
  public func counts(at now: Instant, in zone: Zone) throws -> TodayCounts {
    let dayEnd = zone.start(of: zone.day(of: now) + 1)
    return try read { db in
      func count(_ table: String, _ sql: String, _ arguments: StatementArguments = []) throws -> Int
      {
        try TodayQueue.count(db, table, Condition(sql: sql, arguments: arguments))
      }
      let open = TaskSQL.condition(.open, at: now)
      var counts = TodayCounts()
      counts.groups =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM chat_group WHERE NOT closed") ?? 0
      counts.members = try Int.fetchOne(db, sql: PresentPeople.countSQL) ?? 0
      counts.joinsOpen = try count("join_request", JoinSQL.isOpen)
      counts.deliveriesDue = try TodayQueue.count(db, "delivery", DeliveryReader.due)
      counts.deliveriesToday = try count(
        "delivery", "state IN ('scheduled', 'due') AND state = 'scheduled' AND due_at < ?", [dayEnd]
      )
      counts.tasksDue = try TodayQueue.count(db, "task", open.and("task.due_at <= ?", [now]))
      counts.tasksOpen = try TodayQueue.count(db, "task", open)
      counts.alerts = try count("alert", "acknowledged = 0")
      return counts
    }
  }
}
