import Community

/// Everything that needs a person now, one queue.
public struct TodayRow: Hashable, Sendable {
  /// What needs somebody.
  public enum Subject: Hashable, Sendable {
    case join(JoinRow)
    /// A due delivery that has to be sent by hand.
    case delivery(DeliveryRow)
    case task(TaskRow)
    case alert(Alert, groupName: String)
    /// What another operator may do only with one's consent.
    case consent(Consent)
  }

  /// What it is.
  public var subject: Subject
  /// Since when it waits: requested, due, raised.
  public var since: Instant

  /// Something that waits since that moment.
  public init(subject: Subject, since: Instant) {
    self.subject = subject
    self.since = since
  }
}
