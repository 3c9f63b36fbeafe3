import Community
import GRDB

extension Person {
  /// From a row with `person`'s columns.
  init(row: Row) throws {
    let card: String? = row["scorecard"]
    let banned: Instant? = row["banned_at"]
    self.init(
      id: row["id"], name: row["name"], kind: try PersonKind(column: row["kind"]),
      tags: try CanonicalJSON.value([String].self, from: row["tags"]), note: row["note"],
      scorecard: try card.map { try CanonicalJSON.value(Scorecard.self, from: $0) },
      ban: banned.map { Ban(at: $0, reason: row["ban_reason"] ?? "") }, version: row["version"])
  }
}
