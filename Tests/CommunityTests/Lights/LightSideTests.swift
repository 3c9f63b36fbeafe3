import Testing

@testable import Community

@Suite struct `The side of a limit` {
  @Test(
    arguments: [
      (.atLeast, [false, true, true]), (.below, [true, false, false]),
      (.atMost, [true, true, false]),
    ] as [(LightSide, [Bool])])
  func `of a count is below, at and above it`(side: LightSide, reached: [Bool]) {
    for limit in [1, 5, 30, 500] {
      #expect([-1, 0, 1].map { side.isReached(limit, by: limit + $0, of: 1) } == reached)
    }
    #expect(!side.isPercent)
  }

  @Test(
    arguments: [
      (.atLeastPercent, [false, true, true]), (.abovePercent, [false, false, true]),
      (.belowPercent, [true, false, false]),
    ] as [(LightSide, [Bool])])
  func `of a share is below, at and above it`(side: LightSide, reached: [Bool]) {
    for percent in 1...99 {
      // Of ten thousand one more or less is a hundredth of a percent.
      let exact = percent * 100
      #expect([-1, 0, 1].map { side.isReached(percent, by: exact + $0, of: 10_000) } == reached)
    }
    #expect(side.isPercent)
  }

  /// A share that meets its limit is never beside it by rounding: thirds, sevenths, and so on.
  @Test func `of any fraction is exact`() {
    for whole in 1...60 {
      for part in 0...whole {
        for percent in [2, 5, 10, 15, 25, 30, 50, 60, 80, 88, 90, 100, 150, 300] {
          let (left, right) = (part * 100, percent * whole)
          let sides: [(LightSide, Bool)] = [
            (.atLeastPercent, left >= right), (.abovePercent, left > right),
            (.belowPercent, left < right),
          ]
          for (side, reached) in sides {
            #expect(side.isReached(percent, by: part, of: whole) == reached)
          }
        }
      }
    }
  }

  @Test func `of nothing at all is no share that anybody misses`() {
    #expect(LightSide.atLeastPercent.isReached(30, by: 0, of: 0))
    #expect(!LightSide.abovePercent.isReached(30, by: 0, of: 0))
    #expect(!LightSide.belowPercent.isReached(30, by: 0, of: 0))
  }

  /// Which way each rule looks; the others ask for more than a comparison.
  @Test(arguments: LightRule.allCases)
  func `of a rule is its own`(rule: LightRule) {
    let sides: [LightRule: LightSide] = [
      .ownerSilence: .atLeast, .selfTalk: .atLeast, .shills: .atLeast, .concentration: .atMost,
      .experts: .below, .staffReplies: .belowPercent, .newcomersGreeted: .belowPercent,
      .newcomersAnswered: .belowPercent, .selfRun: .belowPercent, .adShare: .abovePercent,
      .eventOnly: .atLeastPercent, .unseen: .atLeastPercent, .fill: .atLeastPercent,
      .water: .atLeastPercent, .flooding: .atLeastPercent, .advertising: .atLeastPercent,
      .quarrels: .atLeastPercent,
    ]
    #expect(rule.side == sides[rule])
  }
}
