/// Somebody has to leave: one group (移出), or all of them and for good (封禁).
///
/// Nothing that they said or got is taken away, and the platform itself is not touched: an operator
/// takes them out there by hand, as the outbox says.
public struct Removal: Hashable, Codable, Sendable {
  /// From where.
  public enum Scope: Hashable, Codable, Sendable {
    case group(GroupID)
    /// From every group that they are in; later requests to join are marked.
    case everywhere
  }

  /// Who has to leave.
  public var person: PersonID
  /// The version of the person that was seen.
  public var version: Int
  /// From one group, or from all for good.
  public var scope: Scope
  /// Why, in the operator's words; needed to remove.
  public var reason: String
  /// The groups that they were in until then, and into which taking it back brings them again:
  /// filled in by the store.
  public var groups: [GroupID]

  /// Takes somebody out; the store fills in from which groups.
  public init(
    person: PersonID, version: Int, scope: Scope, reason: String = "", groups: [GroupID] = []
  ) {
    self.person = person
    self.version = version
    self.scope = scope
    self.reason = reason
    self.groups = groups
  }
}

/// That somebody is not wanted in any group (封禁).
public struct Ban: Hashable, Codable, Sendable {
  /// Since when.
  public var at: Instant
  /// Why, in an operator's words.
  public var reason: String

  /// Barred since that moment, for that reason.
  public init(at: Instant, reason: String) {
    self.at = at
    self.reason = reason
  }
}
