import Foundation
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
      #expect(outcome(rule) { $0[keyPath: path] = days(before: 0, now: 0) + [3] } == .amber)
      #expect(outcome(rule) { $0[keyPath: path] = days(before: 0, now: 0) + [4] } == .red)
    }
  }

  @Test(
    arguments: [
      (3, 1000, .off), (19, 1000, .off), (20, 1000, .amber), (49, 1000, .amber), (50, 1000, .red),
    ] as [(Int, Int, Outcome)])
  func `a share that nobody feels lights nothing, however steep its rise`(
    floods: Int, messages: Int, expected: Outcome
  ) {
    let found = outcome(.flooding) {
      $0.messagesByDay = days(before: 100, now: 0) + [messages]
      $0.floodsByDay = days(before: 0, now: 0) + [floods]
    }
    #expect(found == expected)
  }

  @Test func `empty lines are a part of all talk up to one in ten`() {
    for (lines, expected) in [(99, Outcome.off), (100, .amber), (199, .amber), (200, .red)] {
      let found = outcome(.water) {
        $0.messagesByDay = days(before: 100, now: 0) + [1000]
        $0.waterByDay = days(before: 0, now: 0) + [lines]
      }
      #expect(found == expected)
    }
  }

  @Test func `a young group is compared with the days that there were`() throws {
    var signals = soundGroup()
    signals.age = 13
    signals.floodsByDay = days(before: 0, now: 1)
    let reading = lights(of: signals).first { $0.rule == .flooding }
    guard case .forerunner(_, let rise) = reading?.light?.finding else {
      Issue.record("the light is off")
      return
    }
    #expect(rise.daysBefore == 7)
  }

  @Test func `a rise that was kept without its days is still read`() throws {
    let kept = Data(#"{"count":4,"of":70,"countBefore":0,"ofBefore":210}"#.utf8)
    #expect(try JSONDecoder().decode(ForerunnerRise.self, from: kept).daysBefore == 21)
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
