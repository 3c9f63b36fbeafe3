import Community
import GRDB

extension Store {
  /// Makes these rows, and no others, the claimed ones of a console (认领); those that it has already
  /// are renewed. Meant to be called whenever what it has open changes, and again before the claims
  /// end: ``OperatorPreset/claimSeconds`` later.
  ///
  /// - Returns: The claims of other operators that stand in the way; those rows were not claimed.
  public func hold(
    _ subjects: Set<Subject>, by operator: Operator, session: SessionID,
    at now: Instant
  ) throws -> [Claim] {
    try write { db in
      let register = ClaimRegister(db: db, now: now)
      try register.release(of: session, except: subjects)
      return try subjects.compactMap { subject in
        try register.claim(subject, by: `operator`.name, session: session)
      }
    }
  }

  /// Every claim that stands now.
  public func claims(at now: Instant) throws -> [Claim] {
    try read { try ClaimRegister(db: $0, now: now).standing() }
  }
}

/// Reads and sets claims at one moment.
struct ClaimRegister {
  let db: Database
  let now: Instant

  /// Claims a row unless another operator has it; a second console of the same operator takes it
  /// over.
  ///
  /// - Returns: The claim that stands in the way.
  func claim(
    _ subject: Subject, by name: String, session: SessionID
  ) throws -> Claim? {
    let held = try standing(on: subject)
    if let held, held.by != name { return held }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO claim (subject, row_id, operator, session, since, expires_at)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET operator = excluded.operator, session = excluded.session,
          since = excluded.since, expires_at = excluded.expires_at
        """)
    try statement.execute(
      arguments: [
        subject.name, subject.row, name, session, held?.since ?? now,
        now + Int64(OperatorPreset.claimSeconds.value),
      ])
    return nil
  }

  /// Releases what the console has claimed and no longer needs.
  func release(of session: SessionID, except kept: Set<Subject>) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT subject, row_id FROM claim WHERE session = ?", arguments: [session])
    for row in rows {
      let subject = try Subject(name: row.value("subject"), row: row.value("row_id"))
      if let subject, kept.contains(subject) { continue }
      let (name, number): (String, Int64) = try (row.value("subject"), row.value("row_id"))
      try db.execute(
        sql: "DELETE FROM claim WHERE subject = ? AND row_id = ?", arguments: [name, number])
    }
  }

  /// The claim on a row, while it stands: not expired, and its console open.
  func standing(on subject: Subject) throws -> Claim? {
    let statement = try db.cachedStatement(
      sql: "SELECT * FROM claim WHERE subject = ? AND row_id = ? AND expires_at > ?")
    guard
      let row = try Row.fetchOne(statement, arguments: [subject.name, subject.row, now]),
      let claim = try Claim(row: row), try SessionRegister(db: db).isAlive(claim.session)
    else { return nil }
    return claim
  }

  func standing() throws -> [Claim] {
    let statement = try db.cachedStatement(
      sql: "SELECT * FROM claim WHERE expires_at > ? ORDER BY since, subject, row_id")
    let claims = try Row.fetchAll(statement, arguments: [now]).compactMap(Claim.init(row:))
    guard !claims.isEmpty else { return [] }
    let open = Set(try SessionRegister(db: db).alive().map(\.id))
    return claims.filter { open.contains($0.session) }
  }
}

extension Claim {
  /// From a row with `claim`'s columns; nil for a subject that a newer program claims.
  fileprivate init?(row: Row) throws {
    guard
      let subject = try Subject(name: row.value("subject"), row: row.value("row_id"))
    else {
      return nil
    }
    try self.init(
      subject: subject, by: row.value("operator"), session: row.value("session"),
      since: row.value("since"),
      expiresAt: row.value("expires_at"))
  }
}
