/// Levels that become dearer: the step from level n to n + 1 costs 5n² + 50n + 100 points of
/// experience (the MEE6 curve).
///
/// Source: MEE6, as Fyronix/Lvl-xp-calculator reads it. Several programs take the polynomial for
/// the total; it is the price of a step.
public enum LevelCurve {
  /// Points for each minute in which someone spoke: the middle of MEE6's 15 to 25.
  public static let minute = Preset("level.minute", 20, source: "MEE6")

  /// Points that the step from a level, 0 or more, to the next one costs.
  public static func step(from level: Int) -> Int { 5 * level * level + 50 * level + 100 }

  /// Points at which a level, 0 or more, begins: the sum of the steps below it.
  public static func total(at level: Int) -> Int {
    (0..<max(0, level)).reduce(0) { $0 + step(from: $1) }
  }

  /// The level that so many points reach.
  public static func level(points: Int) -> Int {
    var level = 0
    var left = points - step(from: 0)
    while left >= 0 {
      level += 1
      left -= step(from: level)
    }
    return level
  }
}

/// Participation read as a level (等级): it falls again when someone is silent, since dormant high
/// levels say nothing about anybody.
public struct ParticipationLevel: Hashable, Sendable {
  /// 0 or more.
  public let level: Int
  /// Minutes of participation that are missing for the next one, rounded up.
  public let minutesToNext: Int

  /// Minutes above which all are taken for as many: more than anybody can have spoken, so that no
  /// index, whatever day it was written for, is too large to read.
  private static let mostMinutes = 1e9

  /// - Parameter participation: in minutes, the value of ``Participation``; what is no number, or
  ///   less than 0, counts as 0.
  public init(participation: Double) {
    let perMinute = LevelCurve.minute.value
    let minutes = participation > 0 ? min(participation, Self.mostMinutes) : 0
    let points = Int((minutes * Double(perMinute)).rounded(.down))
    level = LevelCurve.level(points: points)
    let missing = LevelCurve.total(at: level + 1) - points
    minutesToNext = (missing + perMinute - 1) / perMinute
  }
}
