import Testing

@testable import Community

extension Zone {
  /// A zone that the tests cannot do without.
  static func known(_ name: String) throws -> Zone { try #require(Zone(name), "\(name)") }
}

extension Instant {
  /// A moment in UTC.
  static func utc(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0
  ) -> Instant {
    let day = Int64(Day(year: year, month: month, day: day).number)
    return Instant(day * 86_400 + Int64(hour * 3600 + minute * 60 + second))
  }
}

extension WrittenMoment.Meaning {
  /// Such as `2026-11-22 09:05`.
  var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (year, month, date) = day.date
    return "\(year)-\(two(month))-\(two(date)) \(two(time.hour)):\(two(time.minute))"
  }
}
