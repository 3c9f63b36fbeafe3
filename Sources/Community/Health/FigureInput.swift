/// Everything that the figures of a group are computed from.
public struct FigureInput: Sendable {
  /// What people said.
  public var history: GroupHistory
  /// The day on which the owner or a member of staff last spoke; nil when none ever did.
  public var staffLastSpoke: Day?
  /// Joins by day, as far as known; days without one may be missing.
  public var joins: [Day: Int]
  /// Leaves and removals by day, as far as known.
  public var leaves: [Day: Int]
  /// Whether an operator has closed the group.
  public var isClosed: Bool

  /// What is known of a group; without joins and leaves, nobody told of any.
  public init(
    history: GroupHistory, staffLastSpoke: Day? = nil, joins: [Day: Int] = [:],
    leaves: [Day: Int] = [:], isClosed: Bool = false
  ) {
    self.history = history
    self.staffLastSpoke = staffLastSpoke
    self.joins = joins
    self.leaves = leaves
    self.isClosed = isClosed
  }
}
