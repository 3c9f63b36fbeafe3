import Community

/// A date with a time as ISO 8601 or nearly so: `2025-03-01T09:00:00.5+08:00`, `2025-03-01 9:00`.
struct IsoTime: Equatable {
  var day: Day
  /// Of the day.
  var second: Int
  /// Seconds ahead of UTC; nil when it does not say.
  var offset: Int64?

  /// - Returns: nil when the text is anything else or names no real day or time.
  init?(_ text: String) {
    var scan = ByteScan(text)
    scan.passSpaces()
    guard let year = scan.number(digits: 4...4), let separator = scan.take(oneOf: "-/."),
      let month = scan.number(digits: 1...2), scan.take(separator),
      let date = scan.number(digits: 1...2), (1...12).contains(month), date >= 1,
      Day(year: year, month: month, day: date).date.day == date
    else { return nil }
    day = Day(year: year, month: month, day: date)
    second = 0
    if scan.take(oneOf: "Tt ") != nil {
      scan.passSpaces()
      guard let time = Self.time(&scan) else { return nil }
      second = time
      scan.passSpaces()
      guard let zone = Self.zone(&scan) else { return nil }
      offset = zone.offset
    }
    scan.passSpaces()
    guard scan.isAtEnd else { return nil }
  }

  /// The moment, when the time was written so far ahead of UTC.
  func instant(offset: Int64) -> Instant {
    Instant(Int64(day.number) * 86_400 + Int64(second) - offset)
  }

  private static func time(_ scan: inout ByteScan) -> Int? {
    guard let hour = scan.number(digits: 1...2), scan.take(UInt8(ascii: ":")),
      let minute = scan.number(digits: 2...2), hour < 24, minute < 60
    else { return nil }
    var second = 0
    if scan.take(UInt8(ascii: ":")) {
      guard let value = scan.number(digits: 2...2), value <= 60 else { return nil }
      second = min(value, 59)
      if scan.take(oneOf: ".,") != nil, scan.number(digits: 1...9) == nil { return nil }
    }
    return hour * 3600 + minute * 60 + second
  }

  /// - Returns: nil when what follows is no offset; an empty offset when nothing follows.
  private static func zone(_ scan: inout ByteScan) -> (offset: Int64?, Void)? {
    if scan.isAtEnd { return (nil, ()) }
    if scan.take(oneOf: "Zz") != nil { return (0, ()) }
    guard let sign = scan.take(oneOf: "+-"), let hour = scan.number(digits: 2...2), hour < 24
    else { return nil }
    _ = scan.take(UInt8(ascii: ":"))
    let minute = scan.isAtEnd ? 0 : scan.number(digits: 2...2)
    guard let minute, minute < 60 else { return nil }
    let offset = Int64(hour * 3600 + minute * 60)
    return (sign == UInt8(ascii: "-") ? -offset : offset, ())
  }
}
