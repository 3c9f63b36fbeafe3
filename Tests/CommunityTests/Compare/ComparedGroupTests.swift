import Community
import Testing

/// What groups are compared by.
@Suite struct ComparedGroupTests {
  private var figures: GroupFigures {
    GroupFigures(
      asOf: Day(20_000), stage: .active, stageSince: Day(19_000),
      stageReason: .steadyVoices(now: 9, usual: 8), nextStage: nil, trend: .steady,
      health: HealthReading(model: "t", health: 80, silenceRisk: 0.1, contributions: []),
      tooEarly: nil, daily: [], voices: 9, voicesBefore: 8, messages: 90, ownerSilentDays: 2,
      joins: 1, leaves: 0, counters: [.returning: 0.5, .regulars: 4])
  }

  @Test func `figures and signals are read, what has no basis is missing`() {
    var signals = GroupSignals()
    signals.messagesByPerson = [1000, 433, 343, 332, 202, 90, 42, 33]
    signals.staffTurns = 4
    signals.staffTurnsAnswered = 1
    let group = ComparedGroup(figures, signals: signals)
    #expect(group.values[.health] == 80)
    #expect(group.values[.silence] == 0.1)
    #expect(group.values[.slump] == nil)
    #expect(group.values[.voices] == 9)
    #expect(group.values[.returning] == 0.5)
    #expect(group.values[.regulars] == 4)
    #expect(group.values[.concentration] == 2)
    #expect(group.values[.staffReplies] == 0.25)
    #expect(group.values[.selfRun] == nil)
    #expect(group.values[.adShare] == nil)
  }

  @Test func `without signals only the figures are compared`() {
    let group = ComparedGroup(figures, signals: nil)
    #expect(group.values[.concentration] == nil)
    #expect(group.values[.ownerSilence] == 2)
  }

  @Test func `of nobody no share came back`() {
    var alone = figures
    alone.voicesBefore = 0
    #expect(ComparedGroup(alone, signals: nil).values[.returning] == nil)
  }
}
