import Testing

@testable import Community

@Suite struct `Candidates` {
  @Test(
    arguments: [
      (7, 3, 8, nil), (8, 3, 8, 2), (8, 2, 8, nil), (8, 3, 7, nil), (19, 3, 8, 2), (20, 3, 8, 3),
    ] as [(Int, Int, Int, Int?)])
  func `for seeds share, are listened to and are there`(
    starts: Int, answeredBy: Int, days30: Int, score: Int?
  ) {
    #expect(SeedCandidate.score(starts: starts, answeredBy: answeredBy, days30: days30) == score)
  }

  @Test func `for seeds score up to twelve, and a card alone makes nobody one`() {
    let best = Scorecard(authority: 3, expressive: 3, humorous: 3)
    #expect(best.total == 9)
    let most = SeedCandidate.score(starts: 900, answeredBy: 90, days30: 30, card: best)
    #expect(most == SeedCandidate.highest)
    #expect(SeedCandidate.score(starts: 0, answeredBy: 90, days30: 30, card: best) == nil)
    #expect(Scorecard.allowed == 0...3)
  }

  /// A quarter of a month each way, by fractions: now/28 < before/56/2.
  @Test func `for leaving come less than half as often as before`() {
    for before in 0...56 {
      for now in 0...28 {
        let isLess = Double(now) / 28 < Double(before) / 56 / 2 - 1e-12
        #expect(RiskRule.isAtRisk(daysNow: now, daysBefore: before) == (before >= 8 && isLess))
      }
    }
  }

  @Test func `for helping give no trouble, whatever else they do`() {
    for incidents in 1...3 {
      #expect(HelperCandidate.score(people: 99, newcomers: 99, incidents: incidents) == nil)
    }
  }
}
