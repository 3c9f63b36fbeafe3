/// A moment as a person writes it, such as `tomorrow 09:00`, `周一 9点` or `+2h`: not yet tied to a
/// zone, so that one line can mean nine o'clock in every group's own zone.
public enum WrittenMoment: Hashable, Sendable {
  /// The moment of reading.
  case now
  /// That many seconds from now.
  case after(seconds: Int64)
  /// What calendar and clock show; a day alone means the usual time, a time alone the next time the
  /// clock shows it.
  case wall(WrittenDay?, TimeOfDay?)

  /// What the words mean in one zone.
  public struct Meaning: Hashable, Sendable {
    /// The day as it was meant.
    public var day: Day
    /// The time as it was meant; on a day when the clocks change, it may not exist.
    public var time: TimeOfDay
    /// The moment they are; see ``Zone/instant(_:_:)`` for times that do not exist.
    public var moment: Instant
  }

  /// What the words mean at that moment in that zone.
  /// - Parameter usualTime: the time that a day alone means.
  public func meaning(
    at now: Instant, in zone: Zone, usualTime: TimeOfDay = TimeOfDay(hour: 9, minute: 0)
  ) -> Meaning {
    let today = zone.day(of: now)
    switch self {
    case .now:
      return Meaning(day: today, time: zone.time(of: now), moment: now)
    case .after(let seconds):
      let moment = now + seconds
      return Meaning(day: zone.day(of: moment), time: zone.time(of: moment), moment: moment)
    case .wall(let day, let time):
      let time = time ?? usualTime
      let isPastToday = zone.instant(today, time) <= now
      let day = (day ?? .next).day(from: today, isPastToday: isPastToday)
      return Meaning(day: day, time: time, moment: zone.instant(day, time))
    }
  }
}

/// A day as a person writes it.
public enum WrittenDay: Hashable, Sendable {
  /// Today, or tomorrow when the time is past today.
  case next
  /// That many days from today.
  case inDays(Int)
  /// The next such day of the week, Monday 0 to Sunday 6; today counts while the time is to come.
  case weekday(Int)
  /// That day of the present week (0), the next (1) and so on; weeks begin on Monday.
  case weekdayOfWeek(Int, weeks: Int)
  /// The next such date, today included.
  case monthDay(month: Int, day: Int)
  /// A date with its year.
  case date(Day)
  /// The day after that one, whose last midnight is meant: 周五晚上12点 is the first minute of Saturday.
  indirect case dayAfter(WrittenDay)

  /// The day that is meant.
  /// - Parameter isPastToday: whether the time that goes with it is over on the day itself.
  func day(from today: Day, isPastToday: Bool) -> Day {
    switch self {
    case .next: return isPastToday ? today + 1 : today
    case .inDays(let days): return today + days
    case .weekday(let weekday):
      let days = (weekday - today.weekday + 7) % 7
      return today + (days == 0 && isPastToday ? 7 : days)
    case .weekdayOfWeek(let weekday, let weeks): return today.monday + 7 * weeks + weekday
    case .monthDay(let month, let day):
      // 29 February comes at most eight years later.
      for year in today.date.year...today.date.year + 8 {
        let candidate = Day(year: year, month: month, day: day)
        if candidate >= today, candidate.date.month == month { return candidate }
      }
      return today
    case .date(let day): return day
    // The last midnight of a day is to come as long as the day lasts.
    case .dayAfter(let day): return day.day(from: today, isPastToday: false) + 1
    }
  }
}
