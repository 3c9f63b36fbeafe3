import Community
import GRDB

/// What an operator has begun to write in a form and not sent (草稿).
public struct Draft: Hashable, Sendable {
  /// The form's fields by name.
  public var fields: [String: String]
  /// When it was last written in.
  public var at: Instant

  /// Seconds after which a draft that nobody came back to is gone: 60 days.
  static let lifetime: Int64 = 60 * 86_400

  /// What was written until that moment.
  public init(fields: [String: String], at: Instant) {
    self.fields = fields
    self.at = at
  }
}

// Drafts are not audited, and are their writer's alone: they decide nothing, and end with the form.

extension Store {
  /// What the operator has begun to write in that form.
  ///
  /// - Parameter place: Names the form, and what it is about: `post`, `task`, `task 12`.
  public func draft(of operator: Operator, in place: String) throws -> Draft? {
    try read { db in
      let sql = "SELECT content, at FROM draft WHERE operator = ? AND place = ?"
      return try Row.readOne(db, sql: sql, arguments: [`operator`.name, place]) { row in
        try Draft(
          fields: CanonicalJSON.value([String: String].self, from: row.value("content")),
          at: row.value("at"))
      }
    }
  }

  /// Keeps what the operator has begun to write; nil when it was sent, or thrown away.
  public func keep(_ draft: Draft?, of operator: Operator, in place: String) throws {
    try write { db in
      guard let draft else {
        return try db.execute(
          sql: "DELETE FROM draft WHERE operator = ? AND place = ?",
          arguments: [`operator`.name, place])
      }
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO draft (operator, place, content, at) VALUES (?, ?, ?, ?)
          """,
        arguments: [`operator`.name, place, try CanonicalJSON.text(draft.fields), draft.at])
      // Of forms about something that others have settled since.
      try db.execute(
        sql: "DELETE FROM draft WHERE at < ?", arguments: [draft.at - Draft.lifetime])
    }
  }
}
