import Community
import GRDB

extension Person {
  /// From a row with `person`'s columns.
  init(row: Row) throws {
    let card: String? = try row.value("scorecard")
    let banned: Instant? = try row.value("banned_at")
    try self.init(
      id: row.value("id"), name: row.value("name"), kind: PersonKind(column: row.value("kind")),
      tags: CanonicalJSON.value([String].self, from: row.value("tags")), note: row.value("note"),
      scorecard: card.map { try CanonicalJSON.value(Scorecard.self, from: $0) },
      ban: banned.map { Ban(at: $0, reason: try row.value("ban_reason") ?? "") },
      version: row.value("version"))
  }
}
