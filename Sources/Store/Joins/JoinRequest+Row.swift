import Community
import GRDB

extension JoinRequest {
  /// From a row with `join_request`'s columns.
  init(row: Row) throws {
    try self.init(
      id: row.value("id"), group: row.value("group_id"), applicantID: row.value("applicant_id"),
      name: row.value("name"),
      person: row.value("person"), requestedAt: row.value("requested_at"),
      answer: row.value("answer"),
      referrer: row.value("referrer"), paid: row.value("paid"), source: row.value("source"),
      state: JoinState(column: row.value("state")), reason: row.value("reason"),
      decidedBy: row.value("decided_by"), decidedAt: row.value("decided_at"),
      version: row.value("version"))
  }
}
