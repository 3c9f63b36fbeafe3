import Community

/// Which of what has to happen outside, latest first.
public struct OutboxQuery: Hashable, Sendable {
  /// Whether somebody still has to do it.
  public enum Scope: String, CaseIterable, Sendable {
    /// Held, or to be done by hand.
    case open
    /// Done, or cancelled.
    case past
    case all
  }

  /// Which of it.
  public var scope: Scope
  /// Only what has to happen in that group; nil for all.
  public var group: GroupID?
  /// Which part of the list.
  public var window: Window

  /// The latest of all, unless said otherwise.
  public init(
    scope: Scope = .all, group: GroupID? = nil, window: Window = Window(limit: 200)
  ) {
    self.scope = scope
    self.group = group
    self.window = window
  }
}
