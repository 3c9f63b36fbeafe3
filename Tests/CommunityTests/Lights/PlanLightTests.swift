import Testing

@testable import Community

/// Size, room, life, gate and covenant.
struct PlanLightTests {
  @Test(
    arguments: [
      (0, .unknown), (1, .amber), (29, .amber), (30, .off), (80, .off), (81, .off), (500, .off),
      (501, .amber),
    ] as [(Int, Outcome)])
  func size(members: Int, expected: Outcome) {
    #expect(outcome(.size) { $0.members = members } == expected)
  }

  @Test(
    arguments: [
      (29, .tooSmall), (30, .formed), (80, .formed), (81, .lively), (500, .lively),
      (501, .unwieldy),
    ] as [(Int, SizeBand)])
  func `the bands of the method`(members: Int, band: SizeBand) {
    #expect(SizeBand(members: members) == band)
  }

  @Test(
    arguments: [
      (89, 100, .off), (90, 100, .amber), (100, 100, .amber), (120, 100, .amber),
      // A platform that lets a hundred thousand in does not make them easy to manage.
      (449, 100_000, .off), (450, 100_000, .amber),
    ] as [(Int, Int, Outcome)])
  func room(members: Int, capacity: Int, expected: Outcome) {
    #expect(outcome(.fill) { ($0.members, $0.capacity) = (members, capacity) } == expected)
  }

  @Test(
    arguments: [
      (642, .managed, .off), (643, .managed, .amber), (729, .managed, .amber),
      (730, .managed, .off), (158, .natural, .off), (159, .natural, .amber), (180, .natural, .off),
      (79, .burnout, .off), (80, .burnout, .amber), (90, .burnout, .off),
    ] as [(Int, GroupLife, Outcome)])
  func age(days: Int, life: GroupLife, expected: Outcome) {
    #expect(outcome(.age, life: life) { $0.age = days } == expected)
  }

  @Test(arguments: [(89, .off), (90, .amber), (103, .amber), (104, .off)] as [(Int, Outcome)])
  func `the look back after three months`(days: Int, expected: Outcome) {
    #expect(outcome(.checkpoint) { $0.age = days } == expected)
  }

  @Test(
    arguments: [
      // Day 4 is the first on which voices can have fallen twice since day 3.
      (2, [9, 8, 7], .unknown), (3, [9, 9, 8, 7], .amber), (6, [9, 8, 7], .amber),
      (7, [9, 8, 7], .off), (3, [9, 8, 8], .off), (3, [8, 9, 8], .off), (3, [9, 7, 5], .amber),
      (3, [10, 7, 5], .amber), (3, [10, 7, 4], .red), (3, [4, 3, 2], .unknown), (3, [], .unknown),
    ] as [(Int, [Int], Outcome)])
  func `voices of the first week`(age: Int, voices: [Int], expected: Outcome) {
    #expect(outcome(.firstWeek) { ($0.age, $0.voicesByDay) = (age, voices) } == expected)
    let rare = outcome(.firstWeek, in: .rareButGood) { ($0.age, $0.voicesByDay) = (age, voices) }
    #expect(rare == .waived)
  }

  @Test func `a gate is there or missing`() {
    #expect(outcome(.gate) { $0.hasGate = false } == .amber)
    #expect(outcome(.gate) { $0.hasGate = true } == .off)
  }

  @Test(arguments: [(29, .off), (30, .amber), (81, .amber), (501, .amber)] as [(Int, Outcome)])
  func `a covenant is asked of a group, not of a circle`(
    members: Int, expected: Outcome
  ) {
    #expect(outcome(.covenant) { ($0.members, $0.hasCovenant) = (members, false) } == expected)
    #expect(outcome(.covenant) { ($0.members, $0.hasCovenant) = (members, true) } == .off)
  }
}
