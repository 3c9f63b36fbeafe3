import Community
import GRDB

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
        keys: (column: "id", query: AuditLog.entriesByName, on: "name")
      ) { query.meanings[$0.text].flatMap(LogMark.condition) })
    return try read { db in
      let log = AuditLog(db: db)
      return try Page.fetch(
        db, select: "*", from: "audit", where: condition, order: "id DESC", window: query.window,
        row: log.entry)
    }
  }
}

extension AuditLog {
  /// How often the group's number goes into ``rowsOfGroup``.
  fileprivate static let partsOfGroup = 8

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
    UNION SELECT audit_subject.audit FROM audit_subject JOIN outbox AS of ON of.id = row_id
      WHERE audit_subject.subject = 'outbox' AND of.group_id = ?
    """
}
