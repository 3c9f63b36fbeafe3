import Community
import Store

extension AuditEntry: ListRow {
  var rowID: AuditID { id }
}

extension OutboxRow: ListRow {
  var rowID: OutboxID { id }
  var claimable: Subject? { .outbox(id) }
}

extension ImportRow: ListRow {
  var rowID: Int64 { id }
}
