import Community

/// How an operator stands now, and who else is here.
public struct Presence: Hashable, Sendable {
  /// What they are and may do.
  public var standing: Standing
  /// Every change is refused, whoever asks.
  public var isReadOnly: Bool
  /// What other operators are on.
  public var claims: [Subject: Claim]
  /// The consoles that are open, the operator's own too.
  public var sessions: [Session]

  /// An operator alone, unless others are named.
  public init(
    standing: Standing, isReadOnly: Bool = false, claims: [Subject: Claim] = [:],
    sessions: [Session] = []
  ) {
    self.standing = standing
    self.isReadOnly = isReadOnly
    self.claims = claims
    self.sessions = sessions
  }
}

extension Store {
  /// How that operator stands now, and who else is here.
  public func presence(of operator: Operator, at now: Instant) throws -> Presence {
    let name = `operator`.name
    return try read { db in
      let others = try ClaimRegister(db: db, now: now).standing().filter { $0.by != name }
      return Presence(
        standing: try OperatorDirectory(db: db).standing(of: name), isReadOnly: isReadOnly,
        claims: Dictionary(
          others.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first }),
        sessions: try SessionRegister(db: db).alive())
    }
  }
}
