import Foundation

/// Participation (参与度): recent presence, computed from activity and never given.
///
/// A person's participation at the end of a day is the sum over all days of the minutes in which
/// they spoke that day, each halved for every ``halfLife`` days that have passed since. A minute
/// counts once however many messages it holds (the MEE6 rule against farming), so typing in short
/// lines brings nothing.
///
/// Because every person's sum shrinks at the same rate, the store keeps one number per person that
/// never changes with time, the *index*: the sum with each day weighed against a fixed day. Order
/// by index is order by participation on any day.
public enum Participation {
  /// Days after which a day counts half. Ours: the method gives no figure.
  public static let halfLife = Preset("participation.half-life", 28, source: "Hetang")
  /// The day against which the index is weighed: 2020-01-01.
  public static let epoch = Day(year: 2020, month: 1, day: 1)

  /// What one day adds to the index.
  public static func index(minutes: Int, on day: Day) -> Double {
    Double(minutes) * exp2(Double(day - epoch) / Double(halfLife.value))
  }

  /// Participation on `day` of a person with that index; in minutes, at least 0.
  public static func value(index: Double, on day: Day) -> Double {
    index * exp2(-Double(day - epoch) / Double(halfLife.value))
  }
}
