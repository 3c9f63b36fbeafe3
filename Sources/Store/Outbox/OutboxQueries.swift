import Community
import GRDB

extension Store {
  /// A window of what has to happen outside (发件箱), latest first.
  public func outbox(
    _ query: OutboxQuery = OutboxQuery(), at now: Instant
  ) throws -> Page<OutboxRow> {
    try read { db in
      try Page.fetch(
        db, select: OutboxSQL.columns(at: now), from: OutboxSQL.rows, where: query.condition,
        order: "outbox.at DESC, outbox.id DESC", window: query.window, row: OutboxRow.init)
    }
  }

  /// One row of the outbox; nil when there is none of that number.
  public func outboxRow(_ id: OutboxID, at now: Instant) throws -> OutboxRow? {
    try read { try $0.outboxRow(id, at: now) }
  }
}

extension Database {
  func outboxRow(_ id: OutboxID, at now: Instant) throws -> OutboxRow? {
    let sql = "SELECT \(OutboxSQL.columns(at: now)) FROM \(OutboxSQL.rows) WHERE outbox.id = ?"
    return try Row.readOne(self, sql: sql, arguments: [id], as: OutboxRow.init)
  }
}

/// How a row of the outbox stands, which is in its results: no row of either is ever changed.
enum OutboxSQL {
  /// A result that opens a row again.
  static let reopened = "open"

  /// What was said of it last; NULL while it is open.
  static let settled = """
    nullif(
      (SELECT state FROM outbox_result WHERE outbox = outbox.id ORDER BY id DESC LIMIT 1),
      '\(reopened)')
    """

  /// How it ended; NULL while it has not.
  fileprivate static let ended = """
    coalesce(
      \(settled),
      -- Who is seen in the group needs no letting in any more.
      (SELECT 'done' FROM join_request
       WHERE outbox.kind = 'admit' AND id = outbox.subject_id AND state = 'joined'))
    """

  /// Whether it is a post that nobody sent in time; NULL where it is none.
  private static let missed = """
    (SELECT 'missed' FROM delivery
     WHERE outbox.kind = 'deliver' AND id = outbox.subject_id AND state = 'missed')
    """

  fileprivate static let rows =
    "outbox LEFT JOIN chat_group ON chat_group.id = outbox.group_id"

  fileprivate static func columns(at now: Instant) -> String {
    """
    outbox.*, chat_group.name AS group_name,
    1 + (SELECT count(*) FROM outbox_result WHERE outbox = outbox.id) AS version,
    coalesce(
      \(ended), \(missed), iif(held_until > \(now.seconds), 'held', 'byHand')) AS state
    """
  }
}

extension OutboxQuery {
  fileprivate var condition: Condition {
    let condition =
      switch scope {
      case .open: Condition(sql: "\(OutboxSQL.ended) IS NULL", arguments: [])
      case .past: Condition(sql: "\(OutboxSQL.ended) IS NOT NULL", arguments: [])
      case .all: Condition.always
      }
    return condition.and("outbox.group_id", is: group)
  }
}

extension OutboxRow {
  fileprivate init(row: Row) throws {
    try self.init(
      id: row.value("id"), version: row.value("version"), audit: row.value("audit"),
      kind: Kind(column: row.value("kind")), group: row.value("group_id"),
      groupName: row.value("group_name"), subject: row.value("subject"), at: row.value("at"),
      state: State(column: row.value("state")))
  }
}
