import Testing

@testable import Community

struct OwnerLightTests {
  @Test(
    arguments: [
      (0, .off), (4, .off), (5, .amber), (6, .amber), (7, .red), (400, .red),
    ] as [(Int, Outcome)])
  func `the owner's silence`(days: Int, expected: Outcome) {
    #expect(outcome(.ownerSilence) { $0.ownerSilentDays = days } == expected)
  }

  @Test(
    arguments: [
      (7, .off), (13, .off), (14, .amber), (27, .amber), (28, .red),
    ] as [(Int, Outcome)])
  func `the owner's silence where talk is rare but good`(days: Int, expected: Outcome) {
    #expect(outcome(.ownerSilence, in: .rareButGood) { $0.ownerSilentDays = days } == expected)
    let colour = LightColour(rawValue: [.off, .amber, .red].firstIndex(of: expected) ?? 0)
    #expect(SilenceClock(days: days, in: .rareButGood).rawValue == "\(colour ?? .green)")
  }

  @Test func `without anybody known as owner or staff the clock cannot be read`() {
    #expect(outcome(.ownerSilence) { $0.ownerSilentDays = nil } == .unknown)
  }

  @Test(
    arguments: [(0, .off), (4, .off), (5, .amber), (9, .amber), (10, .red)] as [(Int, Outcome)])
  func `talking to oneself`(turns: Int, expected: Outcome) {
    #expect(outcome(.selfTalk) { $0.staffTurnsUnanswered = turns } == expected)
  }

  @Test(
    arguments: [
      (10, 2, .off), (10, 1, .amber), (10, 0, .red), (20, 3, .off), (20, 2, .amber),
      (20, 1, .amber), (40, 1, .red),
      (9, 0, .unknown),
    ] as [(Int, Int, Outcome)])
  func `replies to staff`(turns: Int, answered: Int, expected: Outcome) {
    let found = outcome(.staffReplies) {
      $0.staffTurns = turns
      $0.staffTurnsAnswered = answered
    }
    #expect(found == expected)
  }
}
