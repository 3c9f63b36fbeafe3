/// Identifies a request for consent.
public typealias ConsentID = Identifier<Consent>

/// A dangerous command that waits for a second operator (复核).
public struct Consent: Hashable, Sendable {
  /// How it stands; a request that nobody answered in time is still `open`, and expired.
  public enum State: String, Codable, CaseIterable, Sendable {
    case open, granted, refused, withdrawn
  }

  /// The row's number.
  public var id: ConsentID
  /// What is carried out when it is granted.
  public var command: Command
  /// The name of what the command is about.
  public var about: String
  /// Who asked.
  public var askedBy: String
  /// When they asked.
  public var askedAt: Instant
  /// From then on nobody can answer it.
  public var expiresAt: Instant
  /// How it stands.
  public var state: State
  /// Who answered; nil while it is open.
  public var answeredBy: String?
  /// When it was answered; nil while it is open.
  public var answeredAt: Instant?
  /// Grows by one with each change; an answer names the version it saw.
  public var version: Int

  /// A request as the store keeps it; open unless said.
  public init(
    id: ConsentID, command: Command, about: String, askedBy: String, askedAt: Instant,
    expiresAt: Instant, state: State, answeredBy: String?, answeredAt: Instant?, version: Int
  ) {
    self.id = id
    self.command = command
    self.about = about
    self.askedBy = askedBy
    self.askedAt = askedAt
    self.expiresAt = expiresAt
    self.state = state
    self.answeredBy = answeredBy
    self.answeredAt = answeredAt
    self.version = version
  }

  /// Whether its time is not over. A clock that was set back does not give it more.
  public func isTimely(at moment: Instant) -> Bool {
    moment < expiresAt && askedAt - moment < expiresAt - askedAt
  }
}

/// An answer to a request for consent.
public enum ConsentAnswer: String, Codable, CaseIterable, Sendable {
  /// The command is carried out, as of who asked.
  case grant
  case refuse
  /// Who asked takes the request back.
  case withdraw
}
