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
}
