import Community
import GRDB

extension JoinRequest {
  /// From a row with `join_request`'s columns.
  init(row: Row) throws {
    self.init(
      id: row["id"], group: row["group_id"], applicantID: row["applicant_id"], name: row["name"],
      person: row["person"], requestedAt: row["requested_at"], answer: row["answer"],
      referrer: row["referrer"], paid: row["paid"], source: row["source"],
      state: try JoinState(column: row["state"]), reason: row["reason"],
      decidedBy: row["decided_by"], decidedAt: row["decided_at"], version: row["version"])
  }
}
