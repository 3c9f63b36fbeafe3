import ArgumentParser
import Community

/// A moment as Unix seconds, within the years that dates are written in.
struct Moment: ExpressibleByArgument, Sendable {
  let instant: Instant

  /// 1970-01-01 to 9999-12-31.
  private static let possible: ClosedRange<Int64> = 0...253_402_300_799

  init?(argument: String) {
    guard let seconds = Int64(argument), Self.possible.contains(seconds) else { return nil }
    instant = Instant(seconds)
  }
}
