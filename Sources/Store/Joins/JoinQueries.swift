import Community
import GRDB

extension Store {
  /// A window of the join requests: the open ones oldest first, then the decided ones latest
  /// first.
  public func joins(_ query: JoinQuery) throws -> Page<JoinRow> {
    let condition = Condition.always
      .and(query.scope.condition)
      .and("join_request.group_id", is: query.group)
      .and(
        Filter(query.filter).condition(
          on: "join_request.name", "join_request.answer", "join_request.referrer",
          "join_request.source"))
    return try read { db in
      try Page.fetch(
        db, select: JoinSQL.columns,
        from: "join_request LEFT JOIN chat_group ON chat_group.id = join_request.group_id",
        where: condition, order: query.scope.order, window: query.window
      ) { try JoinRow(db, $0) }
    }
  }

  /// One join request; nil when there is none of that number.
  public func join(_ id: JoinID) throws -> JoinRow? {
    try read { db in
      try Row.readOne(
        db,
        sql: """
          SELECT \(JoinSQL.columns)
          FROM join_request JOIN chat_group ON chat_group.id = join_request.group_id
          WHERE join_request.id = ?
          """, arguments: [id]
      ) { try JoinRow(db, $0) }
    }
  }
}

/// What all queries for join requests share.
enum JoinSQL {
  static let columns = "join_request.*, chat_group.name AS group_name"
  /// Nobody has decided yet.
  static let isOpen = "join_request.state IN ('pending', 'held')"
}

extension JoinRow {
  /// From a row with `join_request`'s columns and `group_name`; looks the facts up.
  init(_ db: Database, _ row: Row) throws {
    try self.init(db, JoinRequest(row: row), groupName: row.value("group_name"))
  }

  /// Looks the facts up.
  init(_ db: Database, _ request: JoinRequest, groupName: String) throws {
    try self.init(
      request: request, groupName: groupName, facts: JoinFactsQuery(db: db).facts(of: request))
  }
}

extension JoinQuery.Scope {
  fileprivate var condition: Condition {
    switch self {
    case .open: Condition(sql: JoinSQL.isOpen, arguments: [])
    case .decided: Condition(sql: "NOT \(JoinSQL.isOpen)", arguments: [])
    case .all: .always
    }
  }

  fileprivate var order: String {
    switch self {
    case .open: "join_request.requested_at, join_request.id"
    // Whom an export saw join was decided by nobody here, at no moment.
    case .decided:
      """
      coalesce(join_request.decided_at, join_request.requested_at) DESC, join_request.id DESC
      """
    case .all:
      """
      NOT \(JoinSQL.isOpen),
      iif(\(JoinSQL.isOpen), join_request.requested_at,
        -coalesce(join_request.decided_at, join_request.requested_at)),
      iif(\(JoinSQL.isOpen), join_request.id, -join_request.id)
      """
    }
  }
}
