import Community

/// An alert with its group's name.
public struct AlertRow: Hashable, Sendable {
  /// The alert.
  public var alert: Alert
  /// What the group is called now.
  public var groupName: String

  /// An alert about a group of that name.
  public init(alert: Alert, groupName: String) {
    self.alert = alert
    self.groupName = groupName
  }
}

/// Which alerts.
public struct AlertQuery: Hashable, Sendable {
  /// Whether somebody has taken note of them.
  public enum Scope: String, CaseIterable, Sendable {
    /// Nobody has taken note of them.
    case open
    case seen, all
  }

  /// Which of them.
  public var scope: Scope
  /// Only those about that group; nil for all.
  public var group: GroupID?
  /// Which part of the list.
  public var window: Window

  /// The first open alerts, unless said otherwise.
  public init(
    scope: Scope = .open, group: GroupID? = nil, window: Window = Window(limit: 200)
  ) {
    self.scope = scope
    self.group = group
    self.window = window
  }
}
