import Community

/// A join request with what is needed to judge it.
public struct JoinRow: Hashable, Sendable {
  /// The request.
  public var request: JoinRequest
  /// What the group is called now.
  public var groupName: String
  /// What the store knows about the applicant.
  public var facts: JoinFacts

  /// A request with what it is judged by.
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

  /// Which of them.
  public var scope: Scope
  /// Only those for that group; nil for all.
  public var group: GroupID?
  /// Words that must all stand in the name, answer, referrer or source.
  public var filter: String
  /// Which part of the list.
  public var window: Window

  /// The first open requests, unless said otherwise.
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
