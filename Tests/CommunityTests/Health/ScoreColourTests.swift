import Testing

@testable import Community

/// In which colour a score is shown.
struct ScoreColourTests {
  @Test(
    arguments: [
      (100, .green), (70, .green), (69.999, .amber), (50, .amber), (49.999, .red), (0, .red),
    ] as [(Double, LightColour)])
  func `green from 70 on, amber from 50 on`(health: Double, colour: LightColour) {
    #expect(LightColour(health: health) == colour)
  }

  private func figures(_ health: Double?, _ levels: [LightLevel]) -> GroupFigures {
    GroupFigures(
      asOf: Day(0), stage: .active, stageSince: Day(0), stageReason: .young(days: 0),
      nextStage: nil, trend: .steady,
      health: health.map {
        HealthReading(model: "t", health: $0, silenceRisk: 0, contributions: [])
      }, tooEarly: nil, daily: [], voices: 0, voicesBefore: 0, messages: 0, ownerSilentDays: nil,
      joins: 0, leaves: 0,
      lights: levels.map { Light($0, .ownerSilence(days: 9)) })
  }

  @Test(
    arguments: [
      (90, [], .green, false), (90, [.amber], .amber, true), (90, [.amber, .red], .red, true),
      (60, [.amber], .amber, false), (60, [.red], .red, true), (40, [.amber], .red, false),
      (40, [.red], .red, false), (40, [], .red, false),
    ] as [(Double, [LightLevel], LightColour, Bool)])
  func `lights make a colour worse and never better`(
    health: Double, levels: [LightLevel], colour: LightColour, isCapped: Bool
  ) {
    let figures = figures(health, levels)
    #expect(figures.healthColour == colour)
    #expect(figures.isCapped == isCapped)
    #expect(figures.health?.health == health)
  }

  @Test func `while it is too early there is no colour, whatever the lights say`() {
    #expect(figures(nil, [.red]).healthColour == nil)
    #expect(!figures(nil, [.red]).isCapped)
    #expect(figures(nil, [.red]).colour == .red)
  }
}
