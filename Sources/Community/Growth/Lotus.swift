import Foundation

/// The lotus pond (荷塘): what doubles daily is not seen for most of the month.
///
/// The source has 16 leaves on day 4, which is a slip: doubling gives 8 (method.md, section 2).
///
/// No screen shows it yet: it is the yardstick that growth is to be held against.
public enum Lotus {
  /// The day on which the pond is covered.
  public static let full = Preset("lotus.full", 30, quote: "占满整个湖面的1/2", source: "S1")

  /// Leaves on a day, 1 on day 1: 2^(day − 1). A fraction before day 1.
  public static func leaves(day: Int) -> Double { exp2(Double(day - 1)) }

  /// Share of the pond that is covered on a day: 2^(day − 30), 1 from day 30 on.
  public static func cover(day: Int) -> Double { exp2(Double(min(day - full.value, 0))) }
}
