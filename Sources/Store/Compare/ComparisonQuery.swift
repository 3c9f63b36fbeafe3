import Community

/// A group, and what it is set against.
public struct ComparisonQuery: Hashable, Sendable {
  /// What a group is set against.
  public enum Other: Hashable, Sendable {
    /// The group itself so many weeks before its last known day.
    case earlier(weeks: Int)
    case group(GroupID)
  }

  /// The group.
  public var group: GroupID
  /// What it is set against.
  public var other: Other

  /// That group beside the other.
  public init(_ group: GroupID, against other: Other) {
    self.group = group
    self.other = other
  }
}

/// A group beside another one or beside itself earlier, and beside the groups of its size and age.
public struct Comparison: Hashable, Sendable {
  /// One of the two.
  public struct Side: Hashable, Sendable {
    /// The group with what is set for it.
    public var group: Group
    /// nil while nothing is known of it, or when there was nothing yet.
    public var figures: ComparedGroup?
    /// Health until then, oldest first.
    public var scores: [ScorePoint]

    /// A group at one time, and its scores until then.
    public init(group: Group, figures: ComparedGroup?, scores: [ScorePoint]) {
      self.group = group
      self.figures = figures
      self.scores = scores
    }
  }

  /// The group that was asked about.
  public var side: Side
  /// What it is set against.
  public var other: Side
  /// The groups of its size and age.
  public var peers: Peers

  /// Both sides with their peers.
  public init(side: Side, other: Side, peers: Peers) {
    self.side = side
    self.other = other
    self.peers = peers
  }
}

extension Store {
  /// Sets a group beside another one or beside itself earlier.
  ///
  /// - Parameter model: scores the past, if not the one in use; the present was scored when the
  ///   figures were computed.
  /// - Returns: nil when there is no such group.
  public func comparison(
    _ query: ComparisonQuery, model: HealthModel? = nil
  ) throws -> Comparison? {
    try read { db in
      let reader = ComparisonReader(db)
      guard let side = try reader.present(query.group) else { return nil }
      let other: Comparison.Side? =
        switch query.other {
        case .group(let id): try reader.present(id)
        case .earlier(let weeks):
          try reader.past(query.group, weeks: weeks, model: model ?? models.model(in: db))
        }
      guard let other else { return nil }
      return Comparison(side: side, other: other, peers: try reader.peers(of: query.group))
    }
  }
}
