import Testing

@testable import Community

/// What must not change the figures of a group, whatever its history.
struct FigureInvarianceTests {
  private static let seeds = Array(1...5 as ClosedRange<UInt64>)

  @Test(arguments: seeds, [-20_000, -1, 365, 40_000])
  func `the calendar does not matter, only what lies how far back`(seed: UInt64, days: Int) {
    let history = Histories.random(seed: seed, days: 250)
    let moved = history.map(asOf: history.asOf + days) {
      .init(day: $0.day + days, person: $0.person, messages: $0.messages)
    }
    let (here, there) = (Histories.figures(history), Histories.figures(moved))
    #expect(there.figures.health == here.figures.health)
    #expect(there.figures.counters == here.figures.counters)
    #expect(there.figures.daily == here.figures.daily)
    #expect(there.figures.stageReason == here.figures.stageReason)
    #expect(there.stages.map(\.stage) == here.stages.map(\.stage))
    #expect(there.stages.map(\.from) == here.stages.map { $0.from + days })
    #expect(there.scores.map(\.health) == here.scores.map(\.health))
    #expect(there.figures.nextStage?.on == here.figures.nextStage.map { $0.on + days })
  }

  @Test(arguments: seeds)
  func `who the people are does not matter, only that they differ`(seed: UInt64) {
    let history = Histories.random(seed: seed, days: 250)
    let renamed = history.map {
      .init(day: $0.day, person: 1_000_003 &* (100 - $0.person), messages: $0.messages)
    }
    let (one, other) = (Histories.figures(history), Histories.figures(renamed))
    #expect(one.stages == other.stages)
    #expect(one.figures.counters == other.figures.counters)
    #expect(one.figures.daily == other.figures.daily)
    // The sum over people may be taken in another order.
    for (left, right) in zip(one.scores, other.scores) {
      #expect(abs(left.health - right.health) < 1e-9)
      #expect(abs(left.silence - right.silence) < 1e-9)
    }
  }

  @Test(arguments: seeds)
  func `what comes after the last known day is not looked at`(seed: UInt64) {
    let history = Histories.random(seed: seed, days: 250)
    let cut = GroupHistory(entries: history.entries, asOf: Day(180))
    #expect(
      Histories.figures(cut).figures == Histories.figures(history.known(on: Day(180))).figures)
    #expect(Histories.figures(cut).scores == Histories.figures(history.known(on: Day(180))).scores)
  }

  @Test(arguments: seeds)
  func `messages alone change neither voices nor stage`(seed: UInt64) {
    let history = Histories.random(seed: seed, days: 250)
    let louder = history.map {
      .init(day: $0.day, person: $0.person, messages: $0.messages * 3)
    }
    let (one, other) = (Histories.figures(history), Histories.figures(louder))
    #expect(one.stages == other.stages)
    #expect(one.figures.voices == other.figures.voices)
    #expect(one.figures.trend == other.figures.trend)
    #expect(other.figures.messages == 3 * one.figures.messages)
    #expect(other.figures.messagesPerDay == Double(other.figures.messages) / 28)
  }

  @Test(arguments: seeds)
  func `joins, leaves and the owner are told and change no score`(seed: UInt64) {
    let history = Histories.random(seed: seed, days: 250)
    var input = FigureInput(history: history)
    let plain = computeFigures(input, model: .bundled)
    input.joins = [history.asOf: 7, history.asOf - 27: 2, history.asOf - 28: 100]
    input.leaves = [history.asOf - 1: 5]
    input.staffLastSpoke = history.asOf + 3
    let told = computeFigures(input, model: .bundled)
    #expect((told.figures.joins, told.figures.leaves) == (9, 5))
    // A word that came after the last known day leaves no negative silence.
    #expect(told.figures.ownerSilentDays == 0)
    #expect(told.figures.health == plain.figures.health)
    #expect(told.stages == plain.stages)
  }

  @Test(arguments: seeds)
  func `closing keeps every number and says nothing of what comes next`(seed: UInt64) {
    let history = Histories.random(seed: seed, days: 250)
    let (open, closed) = (
      Histories.figures(history), Histories.figures(history, isClosed: true)
    )
    #expect(closed.figures.health == open.figures.health)
    #expect(closed.figures.counters == open.figures.counters)
    #expect(closed.scores == open.scores)
    #expect(closed.stages == open.stages + [StagePeriod(stage: .closed, from: history.asOf)])
    #expect(closed.figures.stageReason == .closedByOperator)
    #expect(closed.figures.nextStage == nil)
  }
}
