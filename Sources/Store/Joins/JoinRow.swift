import Community

/// A join request with what is needed to judge it.
public struct JoinRow: Hashable, Sendable {
  public var request: JoinRequest
  public var groupName: String
  public var facts: JoinFacts

  public init(request: JoinRequest, groupName: String, facts: JoinFacts) {
    self.request = request
    self.groupName = groupName
    self.facts = facts
  }
}

/// Which join requests: the open ones oldest first, then the decided ones latest first.
public struct JoinQuery: Hashable, Sendable {
  /// Whether they have been decided.
  public enum Scope: String, CaseIterable, Sendable {
    case open, decided, all
  }

  public var scope: Scope
  public var group: GroupID?
  /// Words that must all stand in the name, answer, referrer or source.
  public var filter: String
  public var window: Window

  public init(
    scope: Scope = .open, group: GroupID? = nil, filter: String = "",
    window: Window = Window(limit: 200)
  ) {
    self.scope = scope
    self.group = group
    self.filter = filter
    self.window = window
  }
}
