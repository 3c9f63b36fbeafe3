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

/// The figures of a group with their past.
public struct FigureResult: Hashable, Sendable {
  /// The figures of the history's last day.
  public var figures: GroupFigures
  /// Every stage from the first voice on, oldest first; the last one is the present stage.
  public var stages: [StageSpan]
  /// Health on every seventh day of the last 26 weeks that end with the last day, oldest first;
  /// weeks in which it was too early to tell are missing.
  public var scores: [ScoreSample]

  public init(figures: GroupFigures, stages: [StageSpan], scores: [ScoreSample]) {
    self.figures = figures
    self.stages = stages
    self.scores = scores
  }
}

/// A stage and the day on which it began; it lasts until the next one begins.
public struct StageSpan: Hashable, Codable, Sendable {
  public var stage: Stage
  public var from: Day

  public init(stage: Stage, from: Day) {
    self.stage = stage
    self.from = from
  }
}

/// The score of one day of the past.
public struct ScoreSample: Hashable, Codable, Sendable {
  public var day: Day
  /// 0...100.
  public var health: Double
  /// P(fewer than two people speak in the next 28 days), 0...1.
  public var silence: Double
  /// P(the next 90 days bring less than a quarter of the messages of the last 90), 0...1; nil when
  /// the model does not forecast it.
  public var slump: Double?

  public init(day: Day, health: Double, silence: Double, slump: Double? = nil) {
    self.day = day
    self.health = health
    self.silence = silence
    self.slump = slump
  }
}
