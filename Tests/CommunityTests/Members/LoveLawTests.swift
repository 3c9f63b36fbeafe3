import Testing

@testable import Community

@Suite struct `Love over the months` {
  @Test func `falls by a tenth with each calendar month, whatever its length`() {
    let spoken = Day(year: 2026, month: 1, day: 31)
    let values = [
      (1, 31, 1.0), (2, 1, 0.9), (2, 28, 0.9), (3, 1, 0.81), (3, 31, 0.81), (12, 31, 0.3138),
    ].map { month, day, expected in
      (Love.value(weight: 1, on: spoken, asOf: Day(year: 2026, month: month, day: day)), expected)
    }
    for (value, expected) in values { #expect(abs(value - expected) < 0.0001) }
  }

  @Test func `crosses the year and counts what is ahead of the clock in full`() {
    let eve = Day(year: 2025, month: 12, day: 31)
    #expect(abs(Love.value(weight: 3, on: eve, asOf: eve + 1) - 2.7) < 1e-9)
    #expect(Love.value(weight: 3, on: eve + 40, asOf: eve) == 3)
  }

  @Test(
    arguments: [
      (2026, 1, 2025, 8), (2026, 5, 2025, 12), (2026, 6, 2026, 1), (2026, 12, 2026, 7),
      (2028, 2, 2027, 9),
    ])
  func `begins on the first of a month, six with the present one`(
    year: Int, month: Int, fromYear: Int, fromMonth: Int
  ) {
    for day in [1, 15, 28] {
      let start = Love.start(asOf: Day(year: year, month: month, day: day))
      #expect(start == Day(year: fromYear, month: fromMonth, day: 1))
    }
  }
}
