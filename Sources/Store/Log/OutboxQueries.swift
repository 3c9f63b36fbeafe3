import Community
import GRDB

extension Store {
  /// A window of what has to happen outside (发件箱), latest first.
  public func outbox(
    _ query: OutboxQuery = OutboxQuery(), at now: Instant
  ) throws -> Page<OutboxRow> {
    try read { db in
      try Page.fetch(
        db,
        select: """
          outbox.*, chat_group.name AS group_name,
          coalesce(\(OutboxQuery.settled), iif(held_until > \(now.seconds), 'held', 'byHand'))
            AS state
          """,
        from: "outbox LEFT JOIN chat_group ON chat_group.id = outbox.group_id",
        where: query.condition,
        order: "outbox.at DESC, outbox.id DESC", window: query.window, row: OutboxRow.init)
    }
  }
}

extension OutboxQuery {
  /// How it ended; NULL while it has not.
  fileprivate static let settled = """
    coalesce(
      (SELECT state FROM outbox_result WHERE outbox = outbox.id ORDER BY id DESC LIMIT 1),
      -- Who is seen in the group needs no letting in any more.
      (SELECT 'done' FROM join_request
       WHERE outbox.kind = 'admit' AND id = outbox.subject_id AND state = 'joined'))
    """

  fileprivate var condition: Condition {
    let condition =
      switch scope {
      case .open: Condition(sql: "\(Self.settled) IS NULL", arguments: [])
      case .past: Condition(sql: "\(Self.settled) IS NOT NULL", arguments: [])
      case .all: Condition.always
      }
    return condition.and("outbox.group_id", is: group)
  }
}

extension OutboxRow {
  fileprivate init(row: Row) throws {
    try self.init(
      id: row.value("id"), audit: row.value("audit"), kind: Kind(column: row.value("kind")),
      group: row.value("group_id"), groupName: row.value("group_name"),
      subject: row.value("subject"), at: row.value("at"), state: State(column: row.value("state")))
  }
}
