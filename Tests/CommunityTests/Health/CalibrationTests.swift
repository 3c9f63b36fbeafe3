import Testing

@testable import Community

/// Whether forecasts come true as often as they say.
struct CalibrationTests {
  private func cases(seed: UInt64, count: Int) -> (forecasts: [Double], outcomes: [Bool]) {
    var generator = SeededGenerator(seed: seed)
    let forecasts = (0..<count).map { _ in Double.random(in: 0...1, using: &generator) }
    return (forecasts, forecasts.map { Double.random(in: 0..<1, using: &generator) < $0 })
  }

  @Test(arguments: [0, 1, 3, 9, 10, 11, 19, 95, 1000])
  func `the rows are tenths of the cases, lowest forecasts first`(count: Int) {
    let (forecasts, outcomes) = cases(seed: UInt64(count), count: count)
    let rows = Calibration(forecasts: forecasts, outcomes: outcomes).rows
    #expect(rows.count == min(count, 10))
    #expect(rows.reduce(0) { $0 + $1.count } == count)
    let sizes = rows.map(\.count)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    #expect(rows.map(\.forecast) == rows.map(\.forecast).sorted())
    let forecast = rows.reduce(0) { $0 + $1.forecast * Double($1.count) }
    #expect(abs(forecast - forecasts.reduce(0, +)) < 1e-9)
    let happened = rows.reduce(0) { $0 + $1.outcome * Double($1.count) }
    #expect(abs(happened - Double(outcomes.count { $0 })) < 1e-9)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `the error lies between the miss of all together and of each alone`(seed: UInt64) {
    let (forecasts, outcomes) = cases(seed: seed, count: 137)
    let error = Calibration(forecasts: forecasts, outcomes: outcomes).error
    let whole = zip(forecasts, outcomes).reduce(0) { $0 + $1.0 - ($1.1 ? 1 : 0) } / 137
    let each = zip(forecasts, outcomes).reduce(0) { $0 + abs($1.0 - ($1.1 ? 1 : 0)) } / 137
    #expect(error >= abs(whole) - 1e-12)
    #expect(error <= each + 1e-12)
  }

  @Test func `who is sure and right has no error, who is sure and wrong has all of it`() {
    let outcomes = (0..<40).map { $0 % 5 == 0 }
    let right = outcomes.map { $0 ? 1.0 : 0 }
    #expect(Calibration(forecasts: right, outcomes: outcomes).error == 0)
    #expect(brierScore(forecasts: right, outcomes: outcomes) == 0)
    let wrong = outcomes.map { $0 ? 0.0 : 1 }
    #expect(Calibration(forecasts: wrong, outcomes: outcomes).error == 1)
    #expect(brierScore(forecasts: wrong, outcomes: outcomes) == 1)
  }

  @Test(arguments: [0.0, 0.1, 0.5, 0.9])
  func `the base rate for every case leaves its own spread, and no error`(rate: Double) {
    // Whichever tenth a case falls into by its place, the rate is the same there.
    let outcomes = (0..<1000).map { Double($0 % 10) < rate * 10 }
    let forecasts = [Double](repeating: rate, count: 1000)
    #expect(Calibration(forecasts: forecasts, outcomes: outcomes).error < 1e-12)
    #expect(abs(brierScore(forecasts: forecasts, outcomes: outcomes) - rate * (1 - rate)) < 1e-12)
  }

  @Test func `without cases there is no error`() {
    #expect(Calibration(forecasts: [], outcomes: []).rows.isEmpty)
    #expect(brierScore(forecasts: [], outcomes: []) == 0)
  }
}
