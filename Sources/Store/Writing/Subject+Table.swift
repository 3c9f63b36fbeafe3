import Community

extension Subject.Kind {
  /// The table that keeps such rows.
  var table: String {
    switch self {
    case .join: "join_request"
    case .award: "point_entry"
    case .group: "chat_group"
    case .post, .delivery, .task, .person, .alert, .incident, .operator, .role, .consent, .outbox,
      .import:
      rawValue
    }
  }

  /// The column by which people call such a row, where a dangerous command is about it.
  var nameColumn: String { self == .import ? "path" : "name" }

  /// The number of the next row of the table, as SQL: one that no row has or had, as far as the
  /// audit trail and the changes of rows know. A group's data goes with its rows, and whose number they
  /// had must not look like what somebody decided about them.
  var freshRow: String {
    """
    (SELECT 1 + max(coalesce((SELECT max(id) FROM \(table)), 0),
      coalesce((SELECT max(row_id) FROM audit_subject WHERE subject = '\(rawValue)'), 0),
      coalesce((SELECT max(row_id) FROM row_change WHERE subject = '\(rawValue)'), 0)))
    """
  }
}
