import Community

/// Reads the times of a table: seconds or milliseconds since 1970, or a date with a time.
struct CsvTime {
  private let intake: Intake
  private var clock: WallClock?

  init(_ intake: Intake) { self.intake = intake }

  /// - Returns: nil when the text is no time.
  /// - Throws: ``ExchangeError/needsTimeZone(path:format:)`` and
  ///   ``ExchangeError/needsDateOrder(path:)``.
  mutating func instant(_ text: String) throws -> Instant? {
    if let moment = Self.sinceEpoch(text) { return moment }
    if let time = IsoTime(text) {
      if let offset = time.offset { return time.instant(offset: offset) }
      return try instant(time.day, time.second)
    }
    guard let (date, second) = Self.written(text), let day = try day(date) else { return nil }
    return try instant(day, second)
  }

  private mutating func instant(_ day: Day, _ second: Int) throws -> Instant {
    var clock = try self.clock ?? WallClock(intake.assumeZone(), followsOrder: false)
    defer { self.clock = clock }
    return clock.instant(day, second: second)
  }

  /// Rows of a table come in any order, so nothing in them tells days from months.
  private func day(_ date: WrittenDate) throws -> Day? {
    if date.beginsWithYear { return date.day(.yearFirst) }
    guard DateOrder.allCases.contains(where: { date.day($0) != nil }) else { return nil }
    guard let order = intake.options.dateOrder else {
      throw ExchangeError.needsDateOrder(path: intake.input.path)
    }
    intake.assume(order)
    return date.day(order)
  }

  /// `01.03.2026 09:05`, `3/1/26, 9:05 AM`, `2026年3月1日 下午3:05`. Three numbers alone may be
  /// anything, so one of them has to be a whole year, or a time of day has to follow.
  private static func written(_ text: String) -> (WrittenDate, second: Int)? {
    var scan = ScalarScan(text)
    scan.passSpaces()
    guard let date = WrittenDate(&scan), !date.isMixed else { return nil }
    _ = scan.take(oneOf: ",，")
    scan.passSpaces()
    if scan.next == nil { return date.hasFullYear ? (date, 0) : nil }
    guard let second = WrittenTime.second(&scan), scan.next == nil else { return nil }
    return (date, second)
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
