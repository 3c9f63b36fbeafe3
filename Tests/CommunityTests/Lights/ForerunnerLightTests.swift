import Testing

@testable import Community

struct ForerunnerLightTests {
  /// Ten messages a day; the share of each kind is what counts.
  @Test(
    arguments: [
      (2, 2, .off), (2, 3, .amber), (2, 5, .amber), (2, 6, .red), (5, 5, .off), (5, 2, .off),
      (0, 1, .off), (0, 2, .red),
    ] as [(Int, Int, Outcome)])
  func `empty lines rise`(before: Int, now: Int, expected: Outcome) {
    #expect(outcome(.water) { $0.waterByDay = days(before: before, now: now) } == expected)
  }

  @Test func `a rise with the talk is none`() {
    let found = outcome(.water) {
      $0.messagesByDay = days(before: 10, now: 30)
      $0.waterByDay = days(before: 2, now: 6)
    }
    #expect(found == .off)
  }

  @Test func `floods and ads count from three in a week`() {
    for (rule, path) in [
      (LightRule.flooding, \GroupSignals.floodsByDay), (.advertising, \.adsByDay),
    ] {
      #expect(outcome(rule) { $0[keyPath: path] = days(before: 0, now: 0) + [2] } == .off)
      #expect(outcome(rule) { $0[keyPath: path] = days(before: 0, now: 0) + [3] } == .red)
    }
  }

  @Test func `shares need messages in both halves`() {
    #expect(outcome(.water) { $0.messagesByDay = days(before: 10, now: 2) } == .unknown)
    #expect(outcome(.water) { $0.messagesByDay = days(before: 2, now: 10) } == .unknown)
  }

  @Test(
    arguments: [
      ([], .off), ([1], .off), ([2], .red), ([0, 0, 0, 0, 0, 0, 0, 2], .red),
      ([3] + [Int](repeating: 0, count: 20) + [2], .amber),
      ([6] + [Int](repeating: 0, count: 20) + [2], .off),
    ] as [([Int], Outcome)])
  func `quarrels count by days, from two in a week`(quarrels: [Int], expected: Outcome) {
    let known = [Int](repeating: 0, count: 28 - quarrels.count) + quarrels
    #expect(outcome(.quarrels) { $0.quarrelsByDay = known } == expected)
  }

  @Test func `a group of less than two weeks has nothing to compare with`() {
    #expect(outcome(.quarrels) { ($0.age, $0.quarrelsByDay) = (12, [2]) } == .unknown)
    #expect(outcome(.quarrels) { ($0.age, $0.quarrelsByDay) = (13, [2]) } == .amber)
  }
}
