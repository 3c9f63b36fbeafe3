import Community
import Store

extension AuditEntry: ListRow {
  public var rowID: AuditID { id }
}

extension OutboxRow: ListRow {
  public var rowID: Int64 { id }
}

extension ImportRow: ListRow {
  public var rowID: Int64 { id }
}
