import Community

/// A line of the ledger with the names of what it is about.
public struct PointRow: Hashable, Sendable {
  /// The entry.
  public var entry: PointEntry
  /// What the person is called now.
  public var personName: String
  /// What the group is called now; nil for the whole community.
  public var groupName: String?
  /// Whether a later entry takes it back.
  public var isReversed: Bool

  /// An entry with the names that belong to it.
  public init(entry: PointEntry, personName: String, groupName: String?, isReversed: Bool) {
    self.entry = entry
    self.personName = personName
    self.groupName = groupName
    self.isReversed = isReversed
  }
}
