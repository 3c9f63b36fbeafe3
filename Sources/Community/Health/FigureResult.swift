/// The figures of a group with their past.
public struct FigureResult: Hashable, Sendable {
  /// The figures of the history's last day.
  public var figures: GroupFigures
  /// Every stage from the first voice on, oldest first; the last one is the present stage. Of a
  /// group in which nobody spoke yet, the present stage from the last known day.
  public var stages: [StagePeriod]
  /// Health on every seventh day of the last 26 weeks that end with the last day, oldest first;
  /// weeks in which it was too early to tell are missing.
  public var scores: [ScorePoint]

  /// All that a computation gives.
  public init(figures: GroupFigures, stages: [StagePeriod], scores: [ScorePoint]) {
    self.figures = figures
    self.stages = stages
    self.scores = scores
  }
}
