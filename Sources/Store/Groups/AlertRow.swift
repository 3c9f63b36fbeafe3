import Community

/// An alert with its group's name.
public struct AlertRow: Hashable, Sendable {
  public var alert: Alert
  public var groupName: String

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

  public var scope: Scope
  public var group: GroupID?
  public var window: Window

  public init(
    scope: Scope = .open, group: GroupID? = nil, window: Window = Window(limit: 200)
  ) {
    self.scope = scope
    self.group = group
    self.window = window
  }
}
