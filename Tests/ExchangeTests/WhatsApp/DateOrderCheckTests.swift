import Community
import Testing

@testable import Exchange

/// `--date-order` against what the dates show.
@Suite struct `An order of dates that is asked for` {
  private func read(_ dates: [String], _ order: DateOrder) throws -> Reading {
    try Reading(
      dates.map { "\($0), 10:00 - A: x" }.joined(separator: "\n"), name: "a.txt",
      options: ReadOptions(zone: .utc, dateOrder: order))
  }

  @Test(arguments: [
    (["1/2/2026", "13/2/2026"], DateOrder.monthFirst, 2, "13/2/2026"),
    (["2/13/26", "2/14/26"], .dayFirst, 1, "2/13/26"), (["13/2/2026"], .yearFirst, 1, "13/2/2026"),
  ])
  func `is refused where dates speak against it, and no message goes into another`(
    dates: [String], order: DateOrder, line: Int, date: String
  ) {
    #expect(throws: ExchangeError.wrongDateOrder(path: "a.txt", order, line: line, date: date)) {
      try read(dates, order)
    }
  }

  @Test(arguments: [nil, DateOrder.dayFirst, .monthFirst])
  func `does not help where two exports were put into one file, and that is told`(
    order: DateOrder?
  ) {
    let text = ["1/2/26", "13/2/26", "2/14/26"].map { "\($0), 10:00 - A: x" }
    #expect(throws: ExchangeError.mixedDateOrders(path: "a.txt", dayFirst: 2, monthFirst: 3)) {
      try Reading(
        text.joined(separator: "\n"), name: "a.txt",
        options: ReadOptions(zone: .utc, dateOrder: order))
    }
  }

  @Test(arguments: [
    (["1/2/2026", "2/3/2026"], DateOrder.monthFirst), (["1/2/2026"], .dayFirst),
    (["2026/2/13"], .dayFirst), (["26/2/13"], .yearFirst),
    // A pasted date of another order, among many.
    (["2/13/26"] + (13...23).map { "\($0)/2/26" }, .dayFirst),
  ])
  func `is taken where they leave it open, or nearly all agree`(
    dates: [String], order: DateOrder
  ) throws {
    #expect(try read(dates, order).report.dateOrder == order)
  }
}
