import Testing

@testable import Community

/// What a written day and time mean at some moment in some zone.
struct WrittenMomentTests {
  /// Thursday, 2026-12-31, 23:30 in Shanghai.
  private static let silvester = Instant.utc(2026, 12, 31, 15, 30)
  /// Monday, 2024-02-26, 08:00 in Shanghai.
  private static let leapYear = Instant.utc(2024, 2, 26, 0)

  private func text(
    _ day: WrittenDay?, _ time: TimeOfDay?, at now: Instant = silvester
  ) throws -> String {
    WrittenMoment.wall(day, time).meaning(at: now, in: try .known("Asia/Shanghai")).text
  }

  @Test(
    arguments: [
      (23, 29, "2027-01-01 23:29"), (23, 30, "2027-01-01 23:30"), (23, 31, "2026-12-31 23:31"),
      (0, 0, "2027-01-01 00:00"),
    ] as [(Int, Int, String)])
  func `a time alone is the next time it comes, not the present minute`(
    hour: Int, minute: Int, expected: String
  ) throws {
    #expect(try text(nil, TimeOfDay(hour: hour, minute: minute)) == expected)
    #expect(try text(.next, TimeOfDay(hour: hour, minute: minute)) == expected)
  }

  @Test(
    arguments: [
      (.inDays(0), "2026-12-31 09:00"), (.inDays(1), "2027-01-01 09:00"),
      (.inDays(60), "2027-03-01 09:00"), (.inDays(-1), "2026-12-30 09:00"),
      (.date(Day(year: 1999, month: 2, day: 28)), "1999-02-28 09:00"),
      (.dayAfter(.inDays(0)), "2027-01-01 09:00"),
      (.dayAfter(.date(Day(year: 2028, month: 2, day: 28))), "2028-02-29 09:00"),
      (.monthDay(month: 12, day: 31), "2026-12-31 09:00"),
      (.monthDay(month: 12, day: 30), "2027-12-30 09:00"),
      (.monthDay(month: 1, day: 1), "2027-01-01 09:00"),
      (.monthDay(month: 2, day: 29), "2028-02-29 09:00"),
      (.dayAfter(.monthDay(month: 12, day: 31)), "2027-01-01 09:00"),
    ] as [(WrittenDay, String)])
  func `a day alone means the usual time, over the end of the year too`(
    day: WrittenDay, expected: String
  ) throws {
    #expect(try text(day, nil) == expected)
  }

  @Test(arguments: 0..<7)
  func `a day of the week is the next one, today while the time is to come`(weekday: Int) throws {
    let zone = try Zone.known("Asia/Shanghai")
    let today = zone.day(of: Self.silvester)
    for (time, isPast) in [
      (TimeOfDay(hour: 23, minute: 45), false), (TimeOfDay(hour: 9, minute: 0), true),
    ] {
      let meaning = WrittenMoment.wall(.weekday(weekday), time).meaning(
        at: Self.silvester, in: zone)
      #expect(meaning.day.weekday == weekday)
      #expect(meaning.moment > Self.silvester)
      let days = meaning.day - today
      #expect((isPast ? 1...7 : 0...6).contains(days))
    }
  }

  @Test(arguments: 0..<7, [0, 1, 2, 5])
  func `a day of a week is in that week, whose first day is Monday`(
    weekday: Int, weeks: Int
  ) throws {
    let zone = try Zone.known("Asia/Shanghai")
    for now in [Self.silvester, Self.leapYear] {
      let meaning = WrittenMoment.wall(.weekdayOfWeek(weekday, weeks: weeks), nil).meaning(
        at: now, in: zone)
      #expect(meaning.day.weekday == weekday)
      #expect(meaning.day.monday == zone.day(of: now).monday + 7 * weeks)
    }
  }

  @Test(
    arguments: [
      (Instant.utc(2024, 2, 29), 2024), (.utc(2024, 3, 1), 2028), (.utc(2096, 2, 28), 2096),
      // 2100 is no leap year.
      (.utc(2096, 3, 1), 2104), (.utc(2101, 1, 1), 2104),
    ])
  func `the next 29 February may be eight years off`(now: Instant, year: Int) {
    let meaning = WrittenMoment.wall(.monthDay(month: 2, day: 29), nil).meaning(at: now, in: .utc)
    #expect(meaning.day.date == (year, 2, 29))
  }

  @Test(arguments: [0, 1, 59, 3600, 86_399, 86_400 * 40, -7200] as [Int64])
  func `so much later is counted in seconds, whatever the clocks do`(seconds: Int64) throws {
    for name in ["UTC", "Europe/Berlin", "Australia/Lord_Howe"] {
      let zone = try Zone.known(name)
      let now = Instant.utc(2026, 10, 24, 23, 30)
      let meaning = WrittenMoment.after(seconds: seconds).meaning(at: now, in: zone)
      #expect(meaning.moment - now == seconds)
      #expect(meaning.day == zone.day(of: meaning.moment))
      #expect(meaning.time == zone.time(of: meaning.moment))
    }
  }

  @Test func `now is this very moment, seconds and all`() throws {
    let now = Instant.utc(2026, 5, 5, 1, 2, 3)
    let meaning = WrittenMoment.now.meaning(at: now, in: try .known("Asia/Kathmandu"))
    #expect(meaning.moment == now)
    #expect(meaning.text == "2026-05-05 06:47")
  }

  @Test func `the usual time may be another`() {
    let meaning = WrittenMoment.wall(nil, nil).meaning(
      at: .utc(2026, 5, 5, 12), in: .utc, usualTime: TimeOfDay(hour: 20, minute: 30))
    #expect(meaning.text == "2026-05-05 20:30")
  }

  @Test func `the same words mean other moments, and other days, in other zones`() throws {
    let written = WrittenMoment.wall(.inDays(1), TimeOfDay(hour: 8, minute: 0))
    let now = Instant.utc(2026, 6, 30, 20)
    func meaning(_ zone: String) throws -> String {
      written.meaning(at: now, in: try .known(zone)).text
    }
    #expect(try meaning("America/New_York") == "2026-07-01 08:00")
    #expect(try meaning("Asia/Shanghai") == "2026-07-02 08:00")
  }

  @Test func `on a day without that time the moment is after the gap, and the words stay`() throws {
    let zone = try Zone.known("Europe/Berlin")
    let written = WrittenMoment.wall(
      .monthDay(month: 3, day: 29), TimeOfDay(hour: 2, minute: 15))
    let meaning = written.meaning(at: .utc(2026, 1, 1), in: zone)
    #expect(meaning.text == "2026-03-29 02:15")
    #expect(meaning.moment == .utc(2026, 3, 29, 1, 15))
  }
}
