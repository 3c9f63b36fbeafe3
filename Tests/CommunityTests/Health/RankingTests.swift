import Testing

@testable import Community

struct RankingTests {
  @Test("Area under the curve: perfect, reversed, tied, and one counted by hand")
  func auc() {
    #expect(Ranking(scores: [1, 2, 3], outcomes: [false, true, true]).auc() == 1)
    #expect(Ranking(scores: [3, 2, 1], outcomes: [false, true, true]).auc() == 0)
    #expect(Ranking(scores: [1, 1, 1], outcomes: [false, true, true]).auc() == 0.5)
    // Of the six pairs four are won and one is tied.
    let mixed = Ranking(scores: [4, 3, 2, 2, 1], outcomes: [true, false, true, false, false])
    #expect(mixed.auc() == 4.5 / 6)
    #expect(Ranking(scores: [1, 2], outcomes: [true, true]).auc() == nil)
  }

  @Test("A weight of two is the case taken twice, of zero the case left out")
  func weights() {
    let weighted = Ranking(scores: [4, 3, 2, 1], outcomes: [true, false, true, false])
    let repeated = Ranking(scores: [4, 3, 2, 2], outcomes: [true, false, true, true])
    #expect(weighted.auc { [1, 1, 2, 0][$0] } == repeated.auc())
  }

  @Test("Average precision is the mean of the precision at each case that happened")
  func averagePrecision() throws {
    let ranking = Ranking(scores: [4, 3, 2, 1], outcomes: [true, false, true, false])
    let precision = try #require(ranking.averagePrecision())
    #expect(abs(precision - 5.0 / 6) < 1e-12)
    #expect(Ranking(scores: [1], outcomes: [false]).averagePrecision() == nil)
  }

  @Test("Calibration compares forecast and outcome tenth by tenth")
  func calibration() {
    let forecasts = (0..<20).map { Double($0 / 2) / 10 }
    let outcomes = (0..<20).map { $0 >= 10 }
    let calibration = Calibration(forecasts: forecasts, outcomes: outcomes)
    #expect(calibration.rows.map(\.count) == [Int](repeating: 2, count: 10))
    #expect(calibration.rows.map(\.outcome) == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    #expect(abs(calibration.error - 0.25) < 1e-12)
    #expect(Calibration(forecasts: [], outcomes: []).error == 0)
    #expect(brierScore(forecasts: [1, 0.5], outcomes: [false, true]) == 0.625)
  }

  @Test("A tenth weighs in the error as many cases as it holds")
  func unevenTenths() {
    // Eleven cases: the last tenth holds two, and only these were forecast wrongly.
    let outcomes = (0..<11).map { $0 < 9 }
    let calibration = Calibration(
      forecasts: (0..<11).map { 1 + Double($0) * 1e-9 }, outcomes: outcomes)
    #expect(calibration.rows.map(\.count) == [Int](repeating: 1, count: 9) + [2])
    #expect(abs(calibration.error - 2.0 / 11) < 1e-7)
  }

  @Test("Neither calibration nor area depends on the order of the cases", arguments: 1...5)
  func order(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let cases = (0..<57).map { _ in
      (Double.random(in: 0...1, using: &generator), Bool.random(using: &generator))
    }
    let mixed = cases.shuffled(using: &generator)
    let (one, other) = (cases.map(\.0), mixed.map(\.0))
    let (oneOutcomes, otherOutcomes) = (cases.map(\.1), mixed.map(\.1))
    #expect(
      Calibration(forecasts: one, outcomes: oneOutcomes)
        == Calibration(forecasts: other, outcomes: otherOutcomes))
    #expect(
      Ranking(scores: one, outcomes: oneOutcomes).auc()
        == Ranking(scores: other, outcomes: otherOutcomes).auc())
    // Turned round, what was above is below.
    let turned = Ranking(scores: one.map { -$0 }, outcomes: oneOutcomes).auc() ?? 0
    let straight = Ranking(scores: one, outcomes: oneOutcomes).auc() ?? 0
    #expect(abs(turned + straight - 1) < 1e-12)
  }
}
