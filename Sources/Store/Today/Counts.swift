import Community
import GRDB

extension Store {
  /// The counts on top of every screen. What closed groups ask for is left out.
  public func counts(at now: Instant) throws -> TodayCounts {
    try read { db in
      func count(_ table: String, _ condition: Condition) throws -> Int {
        try TodayQueue.count(db, table, condition)
      }
      let open = TaskSQL.condition(.open, at: now)
      var counts = TodayCounts()
      counts.groups =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM chat_group WHERE NOT closed") ?? 0
      counts.members = try Int.fetchOne(db, sql: PresentPeople.countSQL) ?? 0
      counts.joinsOpen = try count("join_request", Condition(sql: JoinSQL.isOpen, arguments: []))
      counts.deliveriesDue = try count("delivery", DeliveryReader.due)
      counts.tasksDue = try count("task", open.and("task.due_at <= ?", [now]))
      counts.alerts = try count("alert", Condition(sql: "acknowledged = 0", arguments: []))
      return counts
    }
  }
}
