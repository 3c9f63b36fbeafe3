import Community

/// Reads the times of a table: seconds or milliseconds since 1970, or a date with a time.
struct CsvTime {
  private let intake: Intake
  private var clock: WallClock?

  init(_ intake: Intake) { self.intake = intake }

  /// - Returns: nil when the text is no time.
  /// - Throws: ``ExchangeError/needsTimeZone(path:format:)``.
  mutating func instant(_ text: String) throws -> Instant? {
    if let moment = Self.sinceEpoch(text) { return moment }
    guard let time = IsoTime(text) else { return nil }
    if let offset = time.offset { return time.instant(offset: offset) }
    var clock = try self.clock ?? WallClock(intake.assumeZone(), followsOrder: false)
    defer { self.clock = clock }
    return clock.instant(time.day, second: time.second)
  }

  private static func sinceEpoch(_ text: String) -> Instant? {
    let bytes = Array(text.utf8)
    let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex
    let whole = bytes[..<point]
    guard let value = Decimal.integer(whole),
      bytes[point...].dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    // Eight digits could be a date, and nine are before 1973: no chat is that old.
    guard whole.count >= 9 else { return nil }
    return Instant(abs(value) >= 100_000_000_000 ? value / 1000 : value)
  }
}
