/// A stage and the day on which it began; it lasts until the next one begins.
public struct StagePeriod: Hashable, Codable, Sendable {
  /// The stage.
  public var stage: Stage
  /// Its first day.
  public var from: Day

  /// A stage from that day on.
  public init(stage: Stage, from: Day) {
    self.stage = stage
    self.from = from
  }
}
