/// A calendar day in some zone, counted from 1970-01-01.
public struct Day: Hashable, Comparable, Codable, Sendable {
  /// Days since 1970-01-01, which is 0; negative before it.
  public var number: Int

  /// So many days after 1970-01-01; before it where negative.
  public init(_ number: Int) { self.number = number }

  /// The day of a date of the (proleptic) Gregorian calendar. `month` is 1...12, `day` 1...31;
  /// days past the end of a month run into the next.
  ///
  /// Source: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
  public init(year: Int, month: Int, day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month (1...12) and day of the month (1...31).
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Day of the week, Monday 0 to Sunday 6.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The Monday of this day's week.
  public var monday: Day { self - weekday }

  /// In the order of time.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
  /// The day that many days later (earlier when negative).
  public static func + (day: Self, days: Int) -> Self { Self(day.number + days) }
  /// The day that many days earlier.
  public static func - (day: Self, days: Int) -> Self { Self(day.number - days) }
  /// Days from `earlier` to `later`.
  public static func - (later: Self, earlier: Self) -> Int { later.number - earlier.number }

  /// From its number.
  public init(from decoder: any Decoder) throws {
    number = try decoder.singleValueContainer().decode(Int.self)
  }

  /// As its number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
