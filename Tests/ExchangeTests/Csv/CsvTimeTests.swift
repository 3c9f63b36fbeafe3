import Community
import Testing

@testable import Exchange

/// Times as spreadsheets and people write them.
@Suite struct `A time in a table` {
  private func times(_ texts: String..., order: DateOrder? = nil) throws -> Reading {
    let rows = texts.map { "g\ta\t\($0)\n" }.joined()
    return try Reading(
      "group\tmember\ttime\n" + rows, name: "a.csv",
      options: ReadOptions(zone: .utc, dateOrder: order))
  }

  /// 09:05 on the first of March 2026.
  private let morning = Instant(1_772_355_900)

  @Test(arguments: [
    ("01.03.2026 09:05", DateOrder.dayFirst), ("1/3/2026 9:05", .dayFirst),
    ("01-03-26, 09:05", .dayFirst), ("1.3.2026 klo", nil), ("3/1/2026 9:05 AM", .monthFirst),
    ("3/1/26 9:05:00 am", .monthFirst), ("26/3/1 9:05", .yearFirst), ("2026年3月1日 09:05", nil),
    ("2026年3月1日 上午9:05", nil), ("2026/3/1 9:05 AM", nil), ("2026-03-01 09:05", nil),
    ("2026-03-01T09:05Z", nil), ("1772355900", nil), ("1772355900123", nil), ("1772355900.9", nil),
  ])
  func `is read in the order that is given`(text: String, order: DateOrder?) throws {
    let reading = try times(text, order: order)
    let isTime = !text.hasSuffix("klo")
    #expect(reading.events.map(\.at) == (isTime ? [morning] : []))
    #expect(reading.warnings == (isTime ? [] : [.unreadableTime(text)]))
    #expect(reading.report.dateOrder == order)
  }

  @Test func `that leaves the order open asks for it`() {
    for text in ["01.03.2026 09:05", "3/1/2026", "13.03.2026 09:05"] {
      #expect(throws: ExchangeError.needsDateOrder(path: "a.csv")) { try times(text) }
    }
  }

  @Test func `of another order leaves its row out`() throws {
    let reading = try times("13.03.2026 09:05", "01.03.2026 09:05", order: .monthFirst)
    #expect(reading.events.count == 1)
    #expect(reading.warnings == [.unreadableTime("13.03.2026 09:05")])
  }

  @Test(arguments: ["yesterday", "1/3/26", "1.2.3", "9:05", "32.13.2026", "1.772E9", "20260301"])
  func `is nothing else`(text: String) throws {
    #expect(try times(text, order: .dayFirst).warnings == [.unreadableTime(text)])
  }
}
