import Community
import Testing
import Words

/// Dates and times of day: ISO, 24 hours, in a zone.
@Suite struct DateTests {
  private let time = Words(.english).time

  private func zone(_ name: String) throws -> Zone { try #require(Zone(name)) }

  @Test(arguments: [
    (2026, 11, 22, "2026-11-22", "11-22"), (2026, 1, 1, "2026-01-01", "01-01"),
    (2024, 2, 29, "2024-02-29", "02-29"), (1970, 1, 1, "1970-01-01", "01-01"),
    (1999, 12, 31, "1999-12-31", "12-31"),
  ])
  func `a day`(year: Int, month: Int, day: Int, date: String, short: String) {
    let day = Day(year: year, month: month, day: day)
    #expect(time.date(day) == date)
    #expect(time.monthAndDay(day) == short)
  }

  @Test(arguments: [(0, 0, "00:00"), (9, 2, "09:02"), (23, 59, "23:59")])
  func `a time of day`(hour: Int, minute: Int, text: String) {
    #expect(time.time(TimeOfDay(hour: hour, minute: minute)) == text)
  }

  @Test func `weekdays begin with Monday, and go around`() {
    let days = (0..<7).map(time.weekday)
    #expect(days == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    #expect((7..<14).map(time.weekday) == days)
    #expect((-7..<0).map(time.weekday) == days)
    #expect((0..<7).map(Words(.simplified).time.weekday).joined() == "周一周二周三周四周五周六周日")
    #expect((0..<7).map(Words(.traditional).time.weekday).joined() == "週一週二週三週四週五週六週日")
  }

  @Test(arguments: [
    (0, "UTC", "1970-01-01 00:00", "Thu 00:00"), (-1, "UTC", "1969-12-31 23:59", "Wed 23:59"),
    (1_795_395_720, "Asia/Shanghai", "2026-11-23 09:02", "Mon 09:02"),
    (1_795_395_720, "America/New_York", "2026-11-22 20:02", "Sun 20:02"),
    // The clocks of Berlin go forward at 01:00 UTC, and back at 01:00 UTC.
    (1_774_745_999, "Europe/Berlin", "2026-03-29 01:59", "Sun 01:59"),
    (1_774_746_000, "Europe/Berlin", "2026-03-29 03:00", "Sun 03:00"),
    (1_792_889_999, "Europe/Berlin", "2026-10-25 02:59", "Sun 02:59"),
    (1_792_890_000, "Europe/Berlin", "2026-10-25 02:00", "Sun 02:00"),
    (1_795_395_720, "Asia/Kathmandu", "2026-11-23 06:47", "Mon 06:47"),
  ])
  func `a moment in a zone`(seconds: Int64, name: String, full: String, weekday: String) throws {
    let (moment, zone) = (Instant(seconds), try zone(name))
    #expect(time.dateAndTime(moment, in: zone) == full)
    #expect(time.weekdayAndTime(moment, in: zone) == weekday)
    #expect(time.short(moment, in: zone) == String(full.dropFirst(5)))
  }

  /// Monday 2026-11-23 09:02 in Shanghai.
  private let now = Instant(1_795_395_720)

  @Test(
    arguments: [
      (-59, "now", "现在"), (0, "now", "现在"), (-60, "1 min late", "迟1分钟"),
      (-7200, "2 h late", "迟2小时"), (-3 * 86_400, "3 d late", "迟3天"), (60, "09:03", "09:03"),
      (14 * 3600, "23:02", "23:02"), (15 * 3600, "Tue 00:02", "周二 00:02"),
      (6 * 86_400, "Sun 09:02", "周日 09:02"), (7 * 86_400, "11-30 09:02", "11-30 09:02"),
      (400 * 86_400, "12-28 09:02", "12-28 09:02"),
    ] as [(Int64, String, String)])
  func `when something is due, as short as it can be told`(
    seconds: Int64, english: String, simplified: String
  ) throws {
    let zone = try zone("Asia/Shanghai")
    #expect(time.due(now + seconds, now: now, in: zone) == english)
    #expect(Words(.simplified).time.due(now + seconds, now: now, in: zone) == simplified)
  }
}
