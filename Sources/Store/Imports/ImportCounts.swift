/// What an import took in, or would take in.
public struct ImportCounts: Hashable, Codable, Sendable {
  /// Messages of any kind of person that were new.
  public var messages = 0
  /// Joins that were new.
  public var joins = 0
  /// Leaves that were new, those taken out included.
  public var leaves = 0
  /// Neutral events that were new.
  public var notices = 0
  /// Events, members and applications that the store already had.
  public var duplicates = 0
  /// People who were new in a group, or of whom a member list told something new.
  public var members = 0
  /// Join requests that were new.
  public var applications = 0
  /// People who were seen for the first time.
  public var newPeople = 0
  /// Groups that were seen for the first time.
  public var newGroups = 0

  /// Nothing taken in.
  public init() {}

  /// Adds another's counts to this.
  public mutating func add(_ other: ImportCounts) {
    messages += other.messages
    joins += other.joins
    leaves += other.leaves
    notices += other.notices
    duplicates += other.duplicates
    members += other.members
    applications += other.applications
    newPeople += other.newPeople
    newGroups += other.newGroups
  }
}
