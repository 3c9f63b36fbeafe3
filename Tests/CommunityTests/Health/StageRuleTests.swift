import Testing

@testable import Community

/// The numbers at which the rules of the stages turn.
struct StageRuleTests {
  /// A group with those voices in one 28-day month after the other, on the last day of the last.
  private func rule(_ months: [Int]) throws -> (rule: StageRule, day: Day) {
    let days = 28 * months.count
    let history = Histories.steady(days: days) { months[$0 / 28] }
    return (StageRule(counts: VoiceCounts(try #require(Timeline(history)))), Day(days - 1))
  }

  @Test(
    arguments: [
      // Half of the usual voices is still active; below begins decline.
      ([10, 10, 10, 10, 10, 5], .active), ([10, 10, 10, 10, 10, 4], .decline),
      ([9, 9, 9, 9, 9, 5], .active), ([9, 9, 9, 9, 9, 4], .decline),
      // A quarter and two voices more are growth.
      ([8, 8, 8, 8, 8, 10], .growth), ([8, 8, 8, 8, 8, 9], .active),
      ([4, 4, 4, 4, 4, 5], .active), ([4, 4, 4, 4, 4, 6], .growth),
      ([9, 9, 9, 9, 9, 11], .active), ([9, 9, 9, 9, 9, 12], .growth),
      // More than before, but fewer than usual.
      ([10, 10, 10, 6, 6, 9], .active), ([10, 10, 10, 6, 6, 10], .growth),
      // Fewer than two people.
      ([5, 5, 5, 5, 5, 1], .silent), ([5, 5, 5, 5, 5, 0], .silent), ([2, 2, 2, 2, 2, 2], .active),
      // Two voices of three usual ones are more than half.
      ([3, 3, 3, 3, 3, 2], .active), ([5, 5, 5, 5, 5, 2], .decline),
    ] as [([Int], Stage)])
  func `from active`(months: [Int], stage: Stage) throws {
    let (rule, day) = try rule(months)
    #expect(rule.stage(on: day, after: .active) == stage)
    #expect(rule.stage(on: day, after: nil) == stage)
  }

  @Test(
    arguments: [
      ([20, 20, 20, 20, 20, 12], .decline), ([20, 20, 20, 20, 20, 13], .active),
      ([10, 10, 10, 10, 10, 6], .decline), ([10, 10, 10, 10, 10, 7], .active),
      ([10, 10, 10, 4, 4, 10], .growth), ([10, 10, 10, 10, 10, 1], .silent),
    ] as [([Int], Stage)])
  func `decline goes on until 65 % of the usual voices are back`(
    months: [Int], stage: Stage
  ) throws {
    let (rule, day) = try rule(months)
    #expect(rule.stage(on: day, after: .decline) == stage)
  }

  @Test(
    arguments: [
      ([8, 8, 8, 8, 8, 8], .growth), ([8, 8, 8, 8, 8, 7], .active),
      ([8, 8, 8, 8, 12, 12], .growth), ([8, 8, 8, 8, 12, 11], .active),
      ([8, 8, 8, 8, 8, 3], .decline), ([8, 8, 8, 8, 8, 1], .silent),
    ] as [([Int], Stage)])
  func `growth goes on with no fewer voices than before, and than usual`(
    months: [Int], stage: Stage
  ) throws {
    let (rule, day) = try rule(months)
    #expect(rule.stage(on: day, after: .growth) == stage)
  }

  @Test(
    arguments: [
      (10, 8, .rising), (9, 8, .steady), (8, 8, .steady), (8, 9, .steady), (8, 10, .falling),
      (6, 4, .rising), (5, 4, .steady), (0, 2, .falling), (0, 1, .steady), (2, 0, .rising),
      (1, 0, .steady),
    ] as [(Int, Int, Trend)])
  func `a trend is more than chance, either way`(now: Int, before: Int, trend: Trend) throws {
    let (rule, day) = try rule([3, before, now])
    #expect(rule.trend(on: day) == trend)
  }

  @Test func `every stage gives the numbers that speak for it`() throws {
    let (rule, day) = try rule([10, 10, 10, 10, 8, 4])
    func reason(_ stage: Stage) -> StageReason { rule.reason(for: stage, on: day, quietDays: 30) }
    #expect(reason(.growth) == .moreVoices(now: 4, before: 8))
    #expect(reason(.active) == .steadyVoices(now: 4, usual: 10))
    #expect(reason(.decline) == .fewerVoices(now: 4, usual: 10))
    #expect(reason(.silent) == .nobodySpoke(days: 30))
    #expect(reason(.sprout) == .young(days: 167))
    #expect(reason(.closed) == .closedByOperator)
  }

  @Test(arguments: [(0, Stage.sprout), (27, .sprout), (28, .active)])
  func `the first 28 days are a sprout's, whatever is said`(day: Int, stage: Stage) throws {
    let history = Histories.steady(days: 60) { _ in 5 }
    let rule = StageRule(counts: VoiceCounts(try #require(Timeline(history))))
    #expect(rule.stage(on: Day(day), after: nil) == stage)
  }
}
