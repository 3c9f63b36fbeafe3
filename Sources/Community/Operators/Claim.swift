/// Identifies a running console.
public typealias SessionID = Identifier<Session>

/// A console that somebody has open.
public struct Session: Hashable, Sendable {
  /// The row's number.
  public var id: SessionID
  /// The operator's name.
  public var name: String
  /// The terminal, such as `pts/3`; nil when none is known.
  public var terminal: String?
  /// When it was opened.
  public var since: Instant

  /// A console as the store keeps it.
  public init(id: SessionID, name: String, terminal: String?, since: Instant) {
    self.id = id
    self.name = name
    self.terminal = terminal
    self.since = since
  }
}

/// "I am on it" (认领): an expiring lock on a row, so that two people do not do the same work.
public struct Claim: Hashable, Sendable {
  /// What they are on.
  public var subject: Subject
  /// The operator's name.
  public var by: String
  /// The console where they are on it.
  public var session: SessionID
  /// When it was opened.
  public var since: Instant
  /// When it ends if it is not renewed.
  public var expiresAt: Instant

  /// A claim that ends at that moment.
  public init(
    subject: Subject, by: String, session: SessionID, since: Instant,
    expiresAt: Instant
  ) {
    self.subject = subject
    self.by = by
    self.session = session
    self.since = since
    self.expiresAt = expiresAt
  }
}
