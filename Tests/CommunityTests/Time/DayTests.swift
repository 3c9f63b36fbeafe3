import Testing

@testable import Community

struct DayTests {
  @Test func `days follow one another through every date of five centuries`() {
    var (year, month, date) = (1800, 1, 1)
    var day = Day(year: year, month: month, day: date)
    var weekday = day.weekday
    // 1 January 1800 was a Wednesday.
    #expect(weekday == 2)
    while year < 2300 {
      #expect(day.date == (year, month, date))
      #expect(Day(year: year, month: month, day: date) == day)
      #expect(day.weekday == weekday)
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      (date, day, weekday) = (date + 1, day + 1, (weekday + 1) % 7)
      if date > length { (month, date) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2026, 3, 2, 20_514),
  ])
  func `days are counted from 1970`(year: Int, month: Int, date: Int, number: Int) {
    #expect(Day(year: year, month: month, day: date).number == number)
  }

  @Test func `days past the end of a month run into the next`() {
    #expect(Day(year: 2026, month: 2, day: 30) == Day(year: 2026, month: 3, day: 2))
  }

  @Test(arguments: -20...20)
  func `a week begins with its Monday`(number: Int) {
    let day = Day(number)
    #expect(day.monday.weekday == 0)
    #expect((0...6).contains(day - day.monday))
    #expect((day.monday + 7).monday == day.monday + 7)
  }
}

@Suite struct `Days in a zone` {
  /// Zones with summer time, half hours, days that were left out, and none of these.
  private static let zones = [
    "UTC", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
    "Asia/Kathmandu", "Pacific/Apia", "America/Sao_Paulo",
  ]

  @Test(arguments: zones)
  func `the first moment of a day is of that day, and the one before is not`(name: String) throws {
    let zone = try #require(Zone(name))
    for number in stride(from: 14_000, to: 20_600, by: 1) {
      let day = Day(number)
      // Samoa had no 30 December 2011.
      if name == "Pacific/Apia", day.date == (2011, 12, 30) { continue }
      let start = zone.start(of: day)
      #expect(zone.day(of: start) == day, "\(day.date)")
      #expect(zone.day(of: start - 1) < day, "\(day.date)")
    }
  }

  @Test(arguments: zones)
  func `a time of the day is the moment at which the clocks show it`(name: String) throws {
    let zone = try #require(Zone(name))
    for number in stride(from: 19_000, to: 20_600, by: 13) {
      for hour in [4, 9, 20] {
        let time = TimeOfDay(hour: hour, minute: 20)
        let moment = zone.instant(Day(number), time)
        #expect(zone.day(of: moment) == Day(number))
        #expect(zone.time(of: moment) == time)
      }
    }
  }

  @Test func `a time that comes twice is the first, a skipped one the same way after the gap`()
    throws
  {
    let zone = try #require(Zone("Europe/Berlin"))
    let half = TimeOfDay(hour: 2, minute: 30)
    #expect(zone.instant(Day(year: 2024, month: 10, day: 27), half) == Instant(1_729_989_000))
    let skipped = zone.instant(Day(year: 2024, month: 3, day: 31), half)
    #expect(zone.time(of: skipped) == TimeOfDay(hour: 3, minute: 30))
  }

  @Test(arguments: zones)
  func `the quick count is the zone's own, in order and out of order`(name: String) throws {
    let zone = try #require(Zone(name))
    var counter = DayCounter(zone)
    var generator = SeededGenerator(seed: 3)
    var moment = zone.start(of: Day(year: 2011, month: 12, day: 1)) - 5
    for _ in 0..<20_000 {
      let day = counter.day(of: moment)
      #expect(day == zone.day(of: moment))
      moment = moment + Int64.random(in: -3_000...9_000, using: &generator)
    }
    for _ in 0..<2_000 {
      let any = Instant(Int64.random(in: -200_000_000...1_900_000_000, using: &generator))
      let day = counter.day(of: any)
      #expect(day == zone.day(of: any))
    }
  }
}
