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

/// A place on the board.
public struct BoardRow: Hashable, Sendable {
  /// From 1; equal sums share a rank and the next follows without a gap (dense rank).
  public var rank: Int
  /// Who has the place.
  public var person: Person
  /// Contribution within the period.
  public var points: Int
  /// See ``Participation``; its value depends on the day.
  public var participationIndex: Double

  /// A place on the board.
  public init(rank: Int, person: Person, points: Int, participationIndex: Double) {
    self.rank = rank
    self.person = person
    self.points = points
    self.participationIndex = participationIndex
  }
}

/// The board of which time; weeks begin on Monday, both in the zone asked for.
public enum BoardPeriod: String, CaseIterable, Sendable {
  case week, month, all
}
