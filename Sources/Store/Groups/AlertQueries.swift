import Community
import GRDB

extension Store {
  /// The alerts, latest first.
  public func alerts(_ query: AlertQuery) throws -> Page<AlertRow> {
    let condition = query.scope.condition.and("group_id", is: query.group)
    return try read { db in
      try Page.fetch(
        db, select: AlertSQL.columns, from: AlertSQL.source, where: condition,
        order: "raised_at DESC, alert.id DESC", window: query.window, row: AlertRow.init)
    }
  }

  /// One alert; nil when there is none of that number.
  public func alert(_ id: AlertID) throws -> AlertRow? {
    let sql = "SELECT \(AlertSQL.columns) FROM \(AlertSQL.source) WHERE alert.id = ?"
    return try read { try Row.readOne($0, sql: sql, arguments: [id], as: AlertRow.init) }
  }
}

/// What all queries for alerts share.
enum AlertSQL {
  static let columns = """
    alert.*, chat_group.name AS group_name, chat_group.members AS group_members,
    chat_group.capacity AS group_capacity
    """
  static let source = "alert JOIN chat_group ON chat_group.id = alert.group_id"
}

extension AlertQuery.Scope {
  fileprivate var condition: Condition {
    switch self {
    case .open: Condition(sql: "acknowledged = 0", arguments: [])
    case .seen: Condition(sql: "acknowledged = 1", arguments: [])
    case .all: .always
    }
  }
}

extension AlertRow {
  fileprivate init(row: Row) throws {
    try self.init(alert: Alert(withGroup: row), groupName: row.value("group_name"))
  }
}
