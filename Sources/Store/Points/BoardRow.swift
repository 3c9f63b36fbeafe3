import Community

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
