import Testing

@testable import Community

struct SilenceClockTests {
  @Test(
    "Four days are green, five and six amber, seven red",
    arguments: [
      (0, .green), (4, .green), (5, .amber), (6, .amber), (7, .red), (400, .red),
    ] as [(Int, SilenceClock)])
  func colours(days: Int, colour: SilenceClock) {
    #expect(SilenceClock(days: days) == colour)
  }

  @Test("The marks of a life stand at 90, 180 and 730 days")
  func life() {
    #expect(LifePreset.all.map(\.value) == [90, 180, 730])
    #expect(LifePreset.share(age: 45, of: LifePreset.burnout) == 0.5)
    #expect(LifePreset.share(age: 360, of: LifePreset.natural) == 2)
  }
}
