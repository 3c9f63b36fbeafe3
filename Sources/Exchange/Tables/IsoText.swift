import Community

/// Times and days as ISO 8601 writes them: in everything that is printed for programs.
public enum IsoText {
  /// In UTC, to the second: `2026-11-22T01:02:03Z`.
  public static func moment(_ moment: Instant) -> String {
    let time = Zone.utc.time(of: moment)
    let second = Int(((moment.seconds % 60) + 60) % 60)
    return "\(day(Zone.utc.day(of: moment)))T\(two(time.hour)):\(two(time.minute)):\(two(second))Z"
  }

  /// The same for a moment of which nobody knows whether it can be: seconds where there is no year
  /// of four digits.
  static func possibleMoment(_ moment: Instant) -> String {
    let years = Day(year: 0, month: 1, day: 1).number...Day(year: 9999, month: 12, day: 31).number
    guard years.contains(Int(moment.seconds / 86_400)) else { return String(moment.seconds) }
    return self.moment(moment)
  }

  /// `2026-11-22`
  static func day(_ day: Day) -> String {
    let (year, month, day) = day.date
    let digits = String(year.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(year < 0 ? "-" : "")\(padded)-\(two(month))-\(two(day))"
  }

  /// `09:00`
  static func time(_ time: TimeOfDay) -> String { "\(two(time.hour)):\(two(time.minute))" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
