import Community
import GRDB

extension Store {
  /// Everybody who was ever added, in that order; those switched off too.
  public func accounts() throws -> [OperatorAccount] {
    try read { try OperatorDirectory(db: $0).all() }
  }

  /// Which role may do what.
  public func rightsTable() throws -> RightsTable {
    try read { try OperatorDirectory(db: $0).rights() }
  }

  /// The version of a role's row, for a change of it.
  public func version(of role: Role) throws -> Int {
    let sql = "SELECT version FROM role WHERE id = ?"
    return try read { try Int.fetchOne($0, sql: sql, arguments: [role.number]) } ?? 1
  }

  /// What somebody is and may do.
  public func standing(of operator: Operator) throws -> Standing {
    try read { try OperatorDirectory(db: $0).standing(of: `operator`.name) }
  }

  /// The requests for consent that the operator made and nobody has answered, the oldest first.
  public func ownConsents(of operator: Operator, at now: Instant) throws -> [Consent] {
    try read { try ConsentQueue(db: $0).asked(by: `operator`.name, at: now) }
  }

  /// The requests for consent that wait for that operator's answer, the oldest first.
  public func consents(for operator: Operator, at now: Instant) throws -> [Consent] {
    try read { try ConsentQueue(db: $0).waiting(for: `operator`.name, at: now) }
  }
}

/// The requests that wait for a second operator.
struct ConsentQueue {
  let db: Database

  func asked(by name: String, at now: Instant) throws -> [Consent] {
    try Row.readAll(
      db,
      sql: """
        SELECT * FROM consent WHERE state = 'open' AND expires_at > ? AND asked_by = ?
        ORDER BY expires_at, id
        """, arguments: [now, name], as: Consent.init
    ).filter { $0.isTimely(at: now) }
  }

  func waiting(for name: String, at now: Instant) throws -> [Consent] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT * FROM consent WHERE state = 'open' AND expires_at > ? AND asked_by <> ?
        ORDER BY expires_at, id
        """)
    let consents = try Row.readAll(statement, arguments: [now, name], as: Consent.init)
    guard !consents.isEmpty else { return [] }
    return try consents.filter {
      let circle = ConsentCircle(db: db, askedBy: $0.askedBy, now: now)
      return try $0.isTimely(at: now) && circle.names(for: $0.command).contains(name)
    }
  }
}
