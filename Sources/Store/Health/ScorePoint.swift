import Community

/// Health on a day of the past, as it was computed then.
public struct ScorePoint: Hashable, Sendable {
  public var day: Day
  /// 0...100.
  public var health: Double
  /// 0...1.
  public var silence: Double

  public init(day: Day, health: Double, silence: Double) {
    self.day = day
    self.health = health
    self.silence = silence
  }
}
