import Community
import GRDB

/// Which rows of the audit trail; latest first.
public struct LogQuery: Hashable, Sendable {
  /// Only what that operator did.
  public var by: String?
  /// Only what changed that group, or a request, delivery, task, entry of points, alert or incident
  /// of it.
  public var group: GroupID?
  /// Words that must all stand in the operator's name, the command, the changed fields, or in what
  /// the changed rows are called now: people, groups, titles.
  public var filter: String
  /// Only what was done then or later.
  public var since: Instant?
  public var window: Window

  public init(
    by: String? = nil, group: GroupID? = nil, filter: String = "", since: Instant? = nil,
    window: Window = Window(limit: 200)
  ) {
    self.by = by
    self.group = group
    self.since = since
    self.filter = filter
    self.window = window
  }
}

extension Store {
  /// A window of the audit trail (审计), latest first.
  public func log(_ query: LogQuery = LogQuery()) throws -> Page<AuditEntry> {
    var condition = Condition.always.and("by", is: query.by)
    if let since = query.since { condition = condition.and("at >= ?", [since]) }
    if let group = query.group {
      let arguments = StatementArguments(
        repeatElement(group, count: AuditLog.partsOfGroup).map(\.rawValue))
      condition = condition.and("id IN (\(AuditLog.rowsOfGroup))", arguments)
    }
    condition = condition.and(
      Filter(query.filter).condition(
        on: "by", "command", "before", "after",
        keys: (column: "id", query: AuditLog.entriesByName, on: "name")))
    return try read { db in
      let log = AuditLog(db: db)
      return try Page.fetch(
        db, select: "*", from: "audit", where: condition, order: "id DESC", window: query.window,
        row: log.entry)
    }
  }

  /// The names of everyone who ever did something, in alphabetical order.
  public func operators() throws -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT DISTINCT by FROM audit ORDER BY by") }
  }

  /// A window of the finished imports, latest first.
  public func imports(_ window: Window = Window(limit: 200)) throws -> Page<ImportRow> {
    try read { db in
      try Page.fetch(
        db, select: "*", from: "import", where: .always, order: "id DESC", window: window
      ) { row in
        try ImportRow(
          id: row.value("id"), at: row.value("at"), by: row.value("by"), path: row.value("path"),
          format: row.value("format"),
          counts: CanonicalJSON.value(ImportCounts.self, from: row.value("counts")))
      }
    }
  }
}

extension AuditLog {
  /// How often the group's number goes into ``rowsOfGroup``.
  fileprivate static let partsOfGroup = 7

  /// The audit rows that changed a group or something of it.
  fileprivate static let rowsOfGroup = """
    SELECT audit FROM audit_subject WHERE subject = 'group' AND row_id = ?
    UNION SELECT audit FROM audit_subject JOIN join_request AS of ON of.id = row_id
      WHERE subject = 'join' AND of.group_id = ?
    UNION SELECT audit FROM audit_subject JOIN delivery AS of ON of.id = row_id
      WHERE subject = 'delivery' AND of.group_id = ?
    UNION SELECT audit FROM audit_subject JOIN task AS of ON of.id = row_id
      WHERE subject = 'task' AND of.group_id = ?
    UNION SELECT audit FROM audit_subject JOIN point_entry AS of ON of.id = row_id
      WHERE subject = 'award' AND of.group_id = ?
    UNION SELECT audit FROM audit_subject JOIN alert AS of ON of.id = row_id
      WHERE subject = 'alert' AND of.group_id = ?
    UNION SELECT audit FROM audit_subject JOIN incident AS of ON of.id = row_id
      WHERE subject = 'incident' AND of.group_id = ?
    """
}
