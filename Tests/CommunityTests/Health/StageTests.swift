import Testing

@testable import Community

struct StageTests {
  private func stages(_ history: GroupHistory) -> [Stage] {
    Histories.figures(history).stages.map(\.stage)
  }

  @Test("A group that keeps its voices is a sprout for 28 days, then active")
  func steady() {
    let result = Histories.figures(Histories.steady(days: 200) { _ in 6 })
    #expect(
      result.stages == [
        StagePeriod(stage: .sprout, from: Day(0)), StagePeriod(stage: .active, from: Day(28)),
      ])
    #expect(result.figures.stageSince == Day(28))
    #expect(result.figures.stageReason == .steadyVoices(now: 6, usual: 6))
    #expect(result.figures.trend == .steady)
  }

  @Test("A group in which one person talks alone is young first, then silent")
  func alone() {
    let result = Histories.figures(Histories.steady(days: 60) { _ in 1 })
    #expect(result.stages.map(\.stage) == [.sprout, .silent])
    #expect(result.figures.stageReason == .nobodySpoke(days: 60))
    #expect(result.figures.nextStage == nil)
  }

  @Test("Half of the usual voices is still active, fewer is decline, after a week")
  func decline() {
    #expect(stages(Histories.steady(days: 260) { $0 < 200 ? 10 : 5 }) == [.sprout, .active])
    let result = Histories.figures(Histories.steady(days: 240) { $0 < 200 ? 10 : 4 })
    #expect(result.stages.map(\.stage) == [.sprout, .active, .decline])
    // Day 199 leaves the window on day 227; the rule has matched for seven days on day 233.
    #expect(result.figures.stageSince == Day(233))
    #expect(result.figures.stageReason == .fewerVoices(now: 4, usual: 10))
    #expect(result.figures.trend == .falling)
  }

  @Test("Decline needs more voices to end than to begin")
  func declineStays() {
    let back = Histories.steady(days: 250) { $0 < 200 ? 10 : $0 < 235 ? 4 : 6 }
    #expect(stages(back).last == .decline)
    let further = Histories.steady(days: 250) { $0 < 200 ? 10 : $0 < 235 ? 4 : 7 }
    #expect(stages(further).last == .active)
  }

  @Test("A quarter more voices than before is growth; one more is chance")
  func growth() {
    #expect(stages(Histories.steady(days: 120) { $0 < 100 ? 4 : 5 }).last == .active)
    let result = Histories.figures(Histories.steady(days: 120) { $0 < 100 ? 8 : 10 })
    #expect(result.figures.stage == .growth)
    #expect(result.figures.stageReason == .moreVoices(now: 10, before: 8))
    #expect(result.figures.trend == .rising)
  }

  @Test("A silent group wakes on the day a second person speaks")
  func wakeUp() {
    let history = Histories.steady(days: 301) { $0 < 100 ? 5 : $0 < 300 ? 0 : 2 }
    let result = Histories.figures(history)
    #expect(result.stages.map(\.stage) == [.sprout, .active, .silent, .growth])
    #expect(result.figures.stageSince == Day(300))
  }

  @Test("The next change is what happens when nobody speaks any more")
  func next() throws {
    let history = Histories.steady(days: 200) { _ in 6 }
    let next = try #require(Histories.figures(history).figures.nextStage)
    let later = Histories.figures(GroupHistory(entries: history.entries, asOf: next.on))
    #expect(later.figures.stage == next.stage)
    #expect(later.figures.stageSince == next.on)
    let dayBefore = Histories.figures(GroupHistory(entries: history.entries, asOf: next.on - 1))
    #expect(dayBefore.figures.stage == .active)
  }

  @Test("Closed is said by an operator, silent by the numbers; closing keeps the past")
  func closed() {
    let history = Histories.steady(days: 200) { $0 < 100 ? 5 : 0 }
    let open = Histories.figures(history)
    let closed = Histories.figures(history, isClosed: true)
    #expect(open.figures.stage == .silent)
    #expect(closed.figures.stage == .closed)
    #expect(closed.figures.stageReason == .closedByOperator)
    #expect(closed.figures.nextStage == nil)
    #expect(Array(closed.stages.dropLast()) == open.stages)
  }

  @Test("No stage flickers: each lasts a week unless it wakes or grows up")
  func noFlicker() {
    for seed in 1...60 as ClosedRange<UInt64> {
      let spans = Histories.figures(Histories.random(seed: seed, days: 700)).stages
      for (span, next) in zip(spans, spans.dropFirst()) {
        #expect(span.stage != next.stage)
        if span.stage != .silent { #expect(next.from - span.from >= 7) }
      }
    }
  }

  @Test("What was said about a day stays when later days become known")
  func pastStays() {
    for seed in 1...10 as ClosedRange<UInt64> {
      let history = Histories.random(seed: seed, days: 500)
      let whole = Histories.figures(history).stages
      for day in stride(from: 40, to: 500, by: 37) {
        let part = Histories.figures(GroupHistory(entries: history.entries, asOf: Day(day))).stages
        #expect(part == Array(whole.prefix(part.count)))
      }
    }
  }
}
