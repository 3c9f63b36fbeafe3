import ArgumentParser
import Community

/// Narrows a record that only grows to its latest part.
struct SinceOption: ParsableArguments {
  @Option(
    name: .customLong("since"),
    help: ArgumentHelp("Only from that day on, such as 2026-11-01.", valueName: "day"))
  var day: WrittenDay?

  /// When that day begins, in the zone in which times are shown.
  func moment(at desk: Desk) -> Instant? { day.map { desk.zone.start(of: $0.day) } }
}

/// A day as the lists write it: `2026-11-01`.
struct WrittenDay: ExpressibleByArgument, Sendable {
  let day: Day

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.joined().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
    // The 30th of February would run into March.
    guard [day.date.year, day.date.month, day.date.day] == numbers else { return nil }
    self.day = day
  }
}
