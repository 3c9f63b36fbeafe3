import Foundation
import Testing

@testable import Community

/// Laws of days, weeks and moments.
struct CalendarLawTests {
  @Test(
    arguments: [
      // The week that holds the turn of the year, from its Monday.
      (2024, 12, 30, 2025, 1, 5), (2020, 12, 28, 2021, 1, 3), (2026, 12, 28, 2027, 1, 3),
      (1969, 12, 29, 1970, 1, 4), (2000, 2, 28, 2000, 3, 5),
    ])
  func `a week goes on over the end of month and year`(
    year: Int, month: Int, day: Int, lastYear: Int, lastMonth: Int, lastDay: Int
  ) {
    let monday = Day(year: year, month: month, day: day)
    let sunday = Day(year: lastYear, month: lastMonth, day: lastDay)
    #expect(sunday - monday == 6)
    for offset in 0...6 {
      #expect((monday + offset).monday == monday)
      #expect((monday + offset).weekday == offset)
    }
    #expect((sunday + 1).monday == sunday + 1)
    #expect((monday - 1).monday == monday - 7)
  }

  @Test(
    arguments: [
      (2000, true), (1900, false), (2100, false), (2024, true), (2023, false), (1600, true),
      (0, true),
      (-4, true), (-100, false),
    ])
  func `29 February is there in leap years only`(year: Int, isLeap: Bool) {
    let day = Day(year: year, month: 2, day: 29)
    #expect(day.date == (isLeap ? (year, 2, 29) : (year, 3, 1)))
    #expect(
      Day(year: year + 1, month: 1, day: 1) - Day(year: year, month: 1, day: 1)
        == (isLeap ? 366 : 365))
  }

  @Test func `a date is its day's and a day its date's, far from now`() {
    for number in stride(from: -2_000_000, to: 2_000_000, by: 9973) {
      let (year, month, day) = Day(number).date
      #expect(Day(year: year, month: month, day: day) == Day(number))
      #expect((1...12).contains(month) && (1...31).contains(day))
      #expect((0...6).contains(Day(number).weekday))
    }
    // Four hundred years are a whole number of weeks.
    #expect(Day(year: 2400, month: 1, day: 1) - Day(year: 2000, month: 1, day: 1) == 146_097)
    #expect(146_097 % 7 == 0)
  }

  @Test func `days and moments are added to and taken from`() {
    let (day, moment) = (Day(100), Instant(1000))
    for step in [-40, 0, 1, 365] {
      #expect((day + step) - day == step)
      #expect(day + step - step == day)
      #expect((day + step > day) == (step > 0))
      #expect((moment + Int64(step)) - moment == Int64(step))
      #expect(moment + Int64(step) - Int64(step) == moment)
      #expect((moment + Int64(step) < moment) == (step < 0))
    }
  }

  @Test(
    arguments: [
      (0, 60, 0), (59, 60, 0), (60, 60, 1), (-1, 60, -1), (-60, 60, -1), (-61, 60, -2),
      (-86_400, 86_400, -1), (86_399, 86_400, 0),
    ] as [(Int64, Int64, Int64)])
  func `division goes down, also below nothing`(value: Int64, by: Int64, quotient: Int64) {
    #expect(value.dividedDown(by: by) == quotient)
    #expect((0..<by).contains(value - quotient * by))
  }

  @Test func `times of the day follow the clock`() {
    let times = [(0, 0), (0, 59), (1, 0), (9, 30), (10, 0), (23, 59)].map {
      TimeOfDay(hour: $0.0, minute: $0.1)
    }
    #expect(Array(times.reversed()).sorted() == times)
    #expect(!(times[2] < times[2]))
  }

  @Test(arguments: [0, -1, 20_000, Int.max, Int.min])
  func `a day is kept as its number`(number: Int) throws {
    let json = try JSONEncoder().encode([Day(number)])
    #expect(String(decoding: json, as: UTF8.self) == "[\(number)]")
    #expect(try JSONDecoder().decode([Day].self, from: json) == [Day(number)])
    let moment = Instant(seconds: Int64(number))
    #expect(try JSONDecoder().decode([Instant].self, from: json) == [moment])
  }

  @Test(arguments: ["[1.5]", "[\"2026-01-01\"]", "[null]", "[{}]"])
  func `what is no number is no day and no moment`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(text.utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Instant].self, from: Data(text.utf8))
    }
  }
}
