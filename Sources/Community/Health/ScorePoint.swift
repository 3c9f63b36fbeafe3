/// The score of one day of the past.
public struct ScorePoint: Hashable, Codable, Sendable {
  /// The last day that the score knew.
  public var day: Day
  /// 0...100.
  public var health: Double
  /// P(fewer than two people speak in the next 28 days), 0...1.
  public var silence: Double
  /// P(the next 90 days bring less than a quarter of the messages of the last 90), 0...1; nil when
  /// the model of the time did not forecast it.
  public var slump: Double?

  /// The score of one day, with the risks as probabilities.
  public init(day: Day, health: Double, silence: Double, slump: Double? = nil) {
    self.day = day
    self.health = health
    self.silence = silence
    self.slump = slump
  }
}
