/// Reads a moment that a person wrote in English or Chinese, half-width or full-width.
///
/// Understood, alone or a day with a time in any order: `now 现在`, `today tomorrow 今天 明天 后天 今晚`,
/// `fri friday 周五 星期五 下周一 next mon`, `+2d +3h +30min 2天后`, `2026-11-25 11-25 11/25 11月25日`,
/// `09:00 9：00 0900 9pm 9点 下午三点半 今晚12点`. Twelve in the evening and `24:00` are the midnight with
/// which the day ends; `12am` and 凌晨12点 the one with which it begins.
public struct MomentParser {
  /// Why a text means no moment.
  public enum Problem: Error, Hashable, Sendable {
    /// Nothing is written.
    case empty
    /// That part is not understood.
    case unknown(String)
    /// That is no time of a day.
    case noSuchTime(String)
    /// That is no date of the calendar.
    case noSuchDate(String)
  }

  private var scanner: TextScanner
  private var day: WrittenDay?
  private var clock: WrittenClock?
  private var dayPart: DayPart?
  private var whole: WrittenMoment?

  private init(_ text: String) { scanner = TextScanner(text) }

  /// Reads the text.
  public static func read(_ text: String) throws(Problem) -> WrittenMoment {
    var parser = MomentParser(text)
    return try parser.read()
  }

  private mutating func read() throws(Problem) -> WrittenMoment {
    scanner.skipSpace()
    if scanner.isAtEnd { throw .empty }
    while !scanner.isAtEnd {
      let start = scanner.place
      if try !readWord(), try !readNumber() { throw .unknown(scanner.word(at: start)) }
      scanner.skipSpace()
    }
    if let whole {
      if day != nil || clock != nil || dayPart != nil { throw .unknown(scanner.all) }
      return whole
    }
    guard let clock else {
      // A part of a day needs its hour.
      if dayPart != nil { throw .unknown(scanner.all) }
      return .wall(day, nil)
    }
    return try wall(day, clock)
  }

  /// The part of the day may stand before the hour or after it, so both are read first.
  private func wall(
    _ day: WrittenDay?, _ clock: WrittenClock
  ) throws(Problem) -> WrittenMoment {
    let meant: Int? = if let dayPart { dayPart.hour(clock.hour) } else { clock.hour }
    // After 24:00 comes no 24:01; half an hour after twelve in the evening there is.
    let minutes = clock.hour == 24 ? 0...0 : 0...59
    guard let hour = meant, (0...24).contains(hour), minutes.contains(clock.minute) else {
      throw .noSuchTime(clock.text)
    }
    return .wall(
      hour == 24 ? day.map { .dayAfter($0) } : day,
      TimeOfDay(hour: hour % 24, minute: clock.minute))
  }

  // MARK: Words

  private mutating func readWord() throws(Problem) -> Bool {
    let start = scanner.place
    guard let meaning = scanner.take(MomentVocabulary.words) else { return false }
    switch meaning {
    case .now: return try set(whole: .now, from: start)
    case .day(let day): return try set(day: day, from: start)
    case .dayAndPart(let day, let part):
      try set(part: part, from: start)
      return try set(day: day, from: start)
    case .part(let part):
      try set(part: part, from: start)
      return true
    case .week(let weeks):
      scanner.skipSpace()
      guard case .day(.weekday(let weekday)) = scanner.take(MomentVocabulary.weekdays) else {
        throw .unknown(scanner.word(at: start))
      }
      return try set(day: .weekdayOfWeek(weekday, weeks: weeks), from: start)
    case .later:
      scanner.skipSpace()
      guard let count = scanner.number() else { throw .unknown(scanner.word(at: start)) }
      scanner.skipSpace()
      guard let unit = scanner.take(MomentVocabulary.units) else {
        throw .unknown(scanner.word(at: start))
      }
      return try set(later: count, unit, from: start)
    }
  }

  private mutating func set(day: WrittenDay, from start: Int) throws(Problem) -> Bool {
    if self.day != nil { throw .unknown(scanner.text(from: start)) }
    self.day = day
    return true
  }

  private mutating func set(part: DayPart, from start: Int) throws(Problem) {
    if dayPart != nil { throw .unknown(scanner.text(from: start)) }
    dayPart = part
  }

  private mutating func set(whole: WrittenMoment, from start: Int) throws(Problem) -> Bool {
    if self.whole != nil { throw .unknown(scanner.text(from: start)) }
    self.whole = whole
    return true
  }

  private mutating func set(
    later count: Int, _ unit: TimeUnit, from start: Int
  ) throws(Problem) -> Bool {
    switch unit {
    case .day: try set(day: .inDays(count), from: start)
    case .week: try set(day: .inDays(7 * count), from: start)
    case .hour: try set(whole: .after(seconds: Int64(count) * 3600), from: start)
    case .minute: try set(whole: .after(seconds: Int64(count) * 60), from: start)
    }
  }

  // MARK: Numbers

  private mutating func readNumber() throws(Problem) -> Bool {
    let start = scanner.place
    guard let first = scanner.number() else { return false }
    let digits = scanner.place - start
    if digits == 4, let isDate = try readYear(first, from: start) { return isDate }
    if scanner.take(":") {
      guard let minute = scanner.number() else { throw .noSuchTime(scanner.text(from: start)) }
      return try set(hour: first, minute: minute, from: start)
    }
    if scanner.take("点") { return try readChineseMinutes(hour: first, from: start) }
    if digits <= 2, isBeforeMeridian { return try set(hour: first, minute: 0, from: start) }
    if scanner.take("-") || scanner.take("/") || scanner.take(".") {
      return try readDay(month: first, from: start)
    }
    if scanner.take("月") {
      defer { _ = scanner.take("日") || scanner.take("号") }
      return try readDay(month: first, from: start)
    }
    if let unit = scanner.take(MomentVocabulary.chineseLater) {
      return try set(later: first, unit, from: start)
    }
    if digits == 4 { return try set(hour: first / 100, minute: first % 100, from: start) }
    return false
  }

  /// After four digits: a date with its year, or nil when no date follows.
  private mutating func readYear(_ year: Int, from start: Int) throws(Problem) -> Bool? {
    guard scanner.take("-") || scanner.take("/") || scanner.take(".") || scanner.take("年") else {
      return nil
    }
    guard let month = scanner.number(),
      scanner.take("-") || scanner.take("/") || scanner.take(".") || scanner.take("月"),
      let number = scanner.number()
    else { throw .noSuchDate(scanner.text(from: start)) }
    _ = scanner.take("日") || scanner.take("号")
    let day = Day(year: year, month: month, day: number)
    guard (1...12).contains(month), (1...31).contains(number), day.date.month == month else {
      throw .noSuchDate(scanner.text(from: start))
    }
    return try set(day: .date(day), from: start)
  }

  private mutating func readDay(month: Int, from start: Int) throws(Problem) -> Bool {
    // A leap year has every date there is.
    guard let day = scanner.number(), (1...12).contains(month), (1...31).contains(day),
      Day(year: 2024, month: month, day: day).date.month == month
    else { throw .noSuchDate(scanner.text(from: start)) }
    return try set(day: .monthDay(month: month, day: day), from: start)
  }

  private mutating func readChineseMinutes(hour: Int, from start: Int) throws(Problem) -> Bool {
    _ = scanner.take("钟")
    var minute = 0
    if scanner.take("半") {
      minute = 30
    } else if let number = scanner.number() {
      // Three quarters at most: 三点三刻.
      minute = (1...3).contains(number) && scanner.take("刻") ? number * 15 : number
      _ = scanner.take("分")
    }
    return try set(hour: hour, minute: minute, from: start)
  }

  private mutating func set(hour: Int, minute: Int, from start: Int) throws(Problem) -> Bool {
    if clock != nil { throw .unknown(scanner.text(from: start)) }
    // `9:00 pm`
    if isBeforeMeridian {
      scanner.skipSpace()
      let start = scanner.place
      if let part = scanner.take(MomentVocabulary.meridians) { try set(part: part, from: start) }
    }
    clock = WrittenClock(hour: hour, minute: minute, text: scanner.text(from: start))
    return true
  }

  /// Whether `am` or `pm` follows, with or without a space.
  private var isBeforeMeridian: Bool {
    var ahead = scanner
    ahead.skipSpace()
    return ahead.take(MomentVocabulary.meridians) != nil
  }
}

/// Hour and minute as they are written, before the part of the day says what they mean.
private struct WrittenClock {
  var hour: Int
  var minute: Int
  /// For a complaint about them.
  var text: String
}
