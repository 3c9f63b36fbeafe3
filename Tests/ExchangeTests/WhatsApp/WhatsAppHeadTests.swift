import Community
import Testing

@testable import Exchange

@Suite struct `The head of a line of WhatsApp` {
  private func read(_ line: String) -> WhatsAppHead? { WhatsAppHead(line) }

  @Test(arguments: [
    ("1/12/24, 09:00 - x", [1, 12, 24], false), ("01.12.2024 09:00 - x", [1, 12, 2024], false),
    ("2024-12-01, 09:00 - x", [2024, 12, 1], true), ("2024年12月1日 上午9:00 - x", [2024, 12, 1], true),
    ("2024. 12. 1. 오전 9:00 - x", [2024, 12, 1], true), ("1-12-24 09.00 – x", [1, 12, 24], false),
    ("[1/12/24, 09:00:00] x", [1, 12, 24], false), ("[1/12/24 09:00:00 ] x", [1, 12, 24], false),
    ("1/12/24، 09:00 - x", [1, 12, 24], false), ("1/12/24 at 9:00 AM - x", [1, 12, 24], false),
    ("\u{200E}[1/12/24, 09:00:00] x", [1, 12, 24], false),
    ("1/12/24, 9：00 - x", [1, 12, 24], false),
    ("\u{FEFF}1/12/24, 09:00 - x", [1, 12, 24], false),
  ])
  func `is a date, a time and a sign`(line: String, numbers: [Int], year: Bool) throws {
    let head = try #require(read(line))
    #expect(head.date.numbers == numbers)
    #expect(head.date.beginsWithYear == year)
    #expect(head.second == 9 * 3600)
    #expect(head.body == "x")
  }

  @Test(arguments: [
    "", "x", "1", "1/12", "1/12/24", "1/12/24, ", "1/12/24, 09", "1/12/24, 09:00",
    "1/12/24, 09:00 x", "1/12/24, 09:00 -x", "1/12/24, 09:0 - x", "1/12/24, 24:00 - x",
    "1/12/24, 09:60 - x", "1/12/24, 09:00:61 - x", "1/12/24, 09:00:1 - x", "123/12/24, 09:00 - x",
    "1/123/24, 09:00 - x", "1/12/245, 09:00 - x", "1/12/20245, 09:00 - x", "12345, 09:00 - x",
    "1 12 24, 09:00 - x", "[1/12/24, 09:00 x", "1/12/24, 09:00] x", "-1/12/24, 09:00 - x",
    "1/12/24, 0900 - x", "a 1/12/24, 09:00 - x", "１/12/24, 09:00 - x",
  ])
  func `is nothing else`(line: String) { #expect(read(line) == nil) }

  @Test(arguments: [
    (0, "12:05 AM", 5), (0, "12:05 am", 5), (0, "12:05 a.m.", 5), (0, "12:05 a. m.", 5),
    (0, "上午12:05", 5), (0, "凌晨12:05", 5), (0, "午前0:05", 5), (0, "오전 12:05", 5),
    (12, "12:05 PM", 5), (12, "下午12:05", 5), (12, "中午12:05", 5), (12, "午後0:05", 5),
    (12, "오후 12:05", 5), (23, "11:05 PM", 5), (23, "晚上11:05", 5), (23, "23:05", 5),
    (11, "中午11:05", 5), (14, "中午2:05", 5), (1, "1:05 AM", 5), (13, "1:05 p. m.", 5),
    (13, "13:05 PM", 5), (9, "09:05:00", 5),
  ])
  func `tells the hour of 24`(hour: Int, clock: String, minute: Int) throws {
    let head = try #require(read("1/12/24, \(clock) - x"))
    #expect(head.second == hour * 3600 + minute * 60)
  }

  @Test func `takes a leap second as the one before`() {
    #expect(read("31/12/16, 23:59:60 - x")?.second == 86_399)
    #expect(read("31/12/16, 23:59:59 - x")?.second == 86_399)
  }

  private static let orders: [([Int], DateOrder, String?)] = [
    ([1, 12, 24], .dayFirst, "2024-12-01"), ([1, 12, 24], .monthFirst, "2024-01-12"),
    ([24, 12, 1], .yearFirst, "2024-12-01"), ([29, 2, 24], .dayFirst, "2024-02-29"),
    ([29, 2, 23], .dayFirst, nil), ([31, 4, 24], .dayFirst, nil), ([13, 13, 24], .dayFirst, nil),
    ([0, 1, 24], .dayFirst, nil), ([1, 0, 24], .dayFirst, nil),
    ([1, 1, 0], .dayFirst, "2000-01-01"), ([31, 12, 99], .dayFirst, "2099-12-31"),
    ([1, 1, 2100], .dayFirst, "2100-01-01"), ([1, 1, 2101], .dayFirst, nil),
    ([1, 1, 1999], .dayFirst, nil), ([29, 2, 2100], .dayFirst, nil),
    ([29, 2, 2000], .dayFirst, "2000-02-29"),
  ]

  @Test(arguments: orders)
  func `gives a day in an order, when there is such a day`(
    numbers: [Int], order: DateOrder, day: String?
  ) throws {
    var head = try #require(read("1/1/24, 09:00 - x"))
    head.date.numbers = numbers
    #expect(head.date.day(order).map(IsoText.day) == day)
  }

  @Test func `with the year in front has one order, whatever is asked for`() throws {
    let head = try #require(read("2024/5/6, 09:00 - x"))
    for order in DateOrder.allCases {
      #expect(head.date.day(order).map(IsoText.day) == "2024-05-06")
    }
  }

  @Test(arguments: ["/", ".", "-"])
  func `is read as it is written, on every day of some years`(sign: String) throws {
    let first = Day(year: 2023, month: 12, day: 25)
    for day in (0..<800).map({ first + $0 * 3 }) {
      let (year, month, date) = day.date
      for (order, numbers) in [
        (DateOrder.dayFirst, [date, month, year]), (.monthFirst, [month, date, year]),
        (.yearFirst, [year, month, date]), (.dayFirst, [date, month, year % 100]),
      ] {
        let text = numbers.map { "\($0)" }.joined(separator: sign)
        #expect(read("\(text), 10:00 - x")?.date.day(order) == day, "\(text) \(order)")
      }
    }
  }
}
