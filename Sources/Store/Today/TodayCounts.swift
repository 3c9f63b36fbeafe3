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
