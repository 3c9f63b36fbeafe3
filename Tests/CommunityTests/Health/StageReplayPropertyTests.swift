import Testing

@testable import Community

/// The stages of random lives, held against the sentence that describes them.
struct StageReplayPropertyTests {
  private func rule(_ history: GroupHistory, future: Int = 0) throws -> StageRule {
    StageRule(counts: VoiceCounts(try #require(Timeline(history)), future: future))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a stage changes on the seventh day of another rule, at once from sprout and silence`(
    seed: UInt64
  ) throws {
    let history = Histories.random(seed: seed, days: 600)
    let rule = try rule(history)
    let spans = StageReplay(rule, until: history.asOf).spans
    #expect(spans[0] == StagePeriod(stage: .sprout, from: rule.counts.firstDay))
    for (place, span) in spans.enumerated() {
      let next = place + 1 < spans.count ? spans[place + 1] : nil
      let end = next.map { $0.from - 1 } ?? history.asOf
      let needed = span.stage == .sprout || span.stage == .silent ? 1 : 7
      var run: (stage: Stage, days: Int) = (span.stage, 0)
      var day = span.from + 1
      while day <= end {
        let called = rule.stage(on: day, after: span.stage)
        run = called == run.stage ? (called, run.days + 1) : (called, 1)
        // Nothing has matched for long enough, or the stage would have ended.
        #expect(called == span.stage || run.days < needed, "\(day)")
        day = day + 1
      }
      guard let next else { continue }
      for back in 0..<needed {
        #expect(rule.stage(on: next.from - back, after: span.stage) == next.stage, "\(next)")
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `the next stage is the one that comes when nobody speaks, on its day`(seed: UInt64) {
    let history = Histories.random(seed: seed, days: 400)
    for day in stride(from: 5, to: 400, by: 37) {
      let known = history.known(on: Day(day))
      guard !known.entries.isEmpty else { continue }
      func later(_ day: Day) -> GroupFigures {
        Histories.figures(GroupHistory(entries: known.entries, asOf: day)).figures
      }
      let now = later(Day(day))
      guard let next = now.nextStage else {
        // A silent group stays silent.
        #expect(now.stage == .silent)
        #expect(later(Day(day + 90)).stageSince == now.stageSince)
        continue
      }
      #expect(next.on > Day(day))
      #expect(later(next.on).stage == next.stage)
      #expect(later(next.on).stageSince == next.on)
      #expect(later(next.on - 1).stageSince == now.stageSince)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `looking further ahead finds no other change`(seed: UInt64) throws {
    let history = Histories.random(seed: seed, days: 300)
    let near = StageReplay(try rule(history, future: 42), until: history.asOf)
    let far = StageReplay(try rule(history, future: 400), until: history.asOf)
    #expect(near.next(after: history.asOf) == far.next(after: history.asOf))
    #expect(near.spans == far.spans)
  }

  @Test func `the silence of a group counts from its second youngest voice`() {
    // The first speaks on and on, the others stopped on days 40 and 50.
    let entries = (0..<120).flatMap { day -> [GroupHistory.Entry] in
      [1, 2, 3].filter { [200, 40, 50][$0 - 1] >= day }.map {
        .init(day: Day(day), person: Int64($0), messages: 1)
      }
    }
    let figures = Histories.figures(GroupHistory(entries: entries, asOf: Day(119))).figures
    #expect(figures.stage == .silent)
    #expect(figures.stageReason == .nobodySpoke(days: 69))
  }
}
