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

/// The counts on top of every screen.
public struct TodayCounts: Hashable, Sendable {
  /// Groups that are not closed.
  public var groups = 0
  /// People who are members of some group now, without staff, seeds, helpers and bots.
  public var members = 0
  /// Join requests that nobody has decided yet.
  public var joinsOpen = 0
  /// Deliveries that are due and not sent.
  public var deliveriesDue = 0
  /// Open tasks that are due and not snoozed.
  public var tasksDue = 0
  /// Alerts that nobody has taken note of.
  public var alerts = 0

  /// Nothing anywhere.
  public init() {}
}
