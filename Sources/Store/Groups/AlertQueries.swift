import Community
import GRDB

/// An alert with its group's name.
public struct AlertRow: Hashable, Sendable {
  public var alert: Alert
  public var groupName: String

  public init(alert: Alert, groupName: String) {
    self.alert = alert
    self.groupName = groupName
  }
}

/// Which alerts.
public struct AlertQuery: Hashable, Sendable {
  /// Whether somebody has taken note of them.
  public enum Scope: String, CaseIterable, Sendable {
    /// Nobody has taken note of them.
    case open
    case seen, all
  }

  public var scope: Scope
  public var group: GroupID?
  public var window: Window

  public init(
    scope: Scope = .open, group: GroupID? = nil, window: Window = Window(limit: 200)
  ) {
    self.scope = scope
    self.group = group
    self.window = window
  }
}

extension Store {
  /// The alerts, latest first.
  public func alerts(_ query: AlertQuery) throws -> Page<AlertRow> {
    let condition = query.scope.condition.and("group_id", is: query.group)
    return try read { db in
      try Page.fetch(
        db, select: "alert.*, chat_group.name AS group_name",
        from: "alert JOIN chat_group ON chat_group.id = alert.group_id", where: condition,
        order: "raised_at DESC, alert.id DESC", window: query.window, row: AlertRow.init)
    }
  }

  /// One alert; nil when there is none of that number.
  public func alert(_ id: AlertID) throws -> AlertRow? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT alert.*, chat_group.name AS group_name
          FROM alert JOIN chat_group ON chat_group.id = alert.group_id WHERE alert.id = ?
          """, arguments: [id]
      ).map(AlertRow.init)
    }
  }
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
    try self.init(alert: Alert(row: row), groupName: row.value("group_name"))
  }
}
