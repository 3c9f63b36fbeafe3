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
}
