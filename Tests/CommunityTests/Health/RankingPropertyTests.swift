import Testing

@testable import Community

/// The area under the curve and the precision, counted pair by pair and case by case.
struct RankingPropertyTests {
  /// Scores of few values, so that there are ties.
  private func cases(_ seed: UInt64) -> (scores: [Double], outcomes: [Bool]) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...60, using: &generator)
    return (
      (0..<count).map { _ in Double(Int.random(in: 0...8, using: &generator)) },
      (0..<count).map { _ in Bool.random(using: &generator) }
    )
  }

  private func area(_ scores: [Double], _ outcomes: [Bool], _ weights: [Double]) -> Double? {
    var (won, pairs) = (0.0, 0.0)
    for one in scores.indices where outcomes[one] {
      for other in scores.indices where !outcomes[other] {
        let both = weights[one] * weights[other]
        pairs += both
        won += scores[one] > scores[other] ? both : scores[one] == scores[other] ? both / 2 : 0
      }
    }
    return pairs > 0 ? won / pairs : nil
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `the area is the share of the pairs that are won`(seed: UInt64) {
    let (scores, outcomes) = cases(seed)
    var generator = SeededGenerator(seed: seed)
    let weights = scores.map { _ in Double(Int.random(in: 0...3, using: &generator)) }
    let ranking = Ranking(scores: scores, outcomes: outcomes)
    for weights in [weights, scores.map { _ in 1 }] {
      let (found, counted) = (ranking.auc { weights[$0] }, area(scores, outcomes, weights))
      #expect((found == nil) == (counted == nil))
      #expect(abs((found ?? 0) - (counted ?? 0)) < 1e-12)
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `only the order of the scores matters`(seed: UInt64) {
    let (scores, outcomes) = cases(seed)
    let stretched = Ranking(scores: scores.map { $0 * $0 * 7 - 100 }, outcomes: outcomes)
    let ranking = Ranking(scores: scores, outcomes: outcomes)
    #expect(stretched.auc() == ranking.auc())
    #expect(stretched.averagePrecision() == ranking.averagePrecision())
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `the precision is taken at each case that happened, ties together`(seed: UInt64) {
    let (scores, outcomes) = cases(seed)
    let found = Ranking(scores: scores, outcomes: outcomes).averagePrecision()
    let happened = scores.indices.filter { outcomes[$0] }
    guard !happened.isEmpty else {
      #expect(found == nil)
      return
    }
    let precisions = happened.map { one in
      let above = scores.indices.filter { scores[$0] >= scores[one] }
      return Double(above.count { outcomes[$0] }) / Double(above.count)
    }
    #expect(abs((found ?? 0) - precisions.reduce(0, +) / Double(happened.count)) < 1e-12)
  }

  @Test func `one kind of outcome alone has no area`() {
    #expect(Ranking(scores: [], outcomes: []).auc() == nil)
    #expect(Ranking(scores: [1, 2], outcomes: [false, false]).auc() == nil)
    #expect(Ranking(scores: [1, 2], outcomes: [true, false]).auc { [0, 1][$0] } == nil)
    #expect(Ranking(scores: [1, 2], outcomes: [true, true]).averagePrecision() == 1)
  }
}
