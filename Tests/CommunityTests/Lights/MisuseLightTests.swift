import Testing

@testable import Community

struct MisuseLightTests {
  @Test(
    arguments: [(3, 10, .off), (4, 10, .amber), (31, 100, .amber), (10, 10, .amber)]
      as [(Int, Int, Outcome)])
  func `ad share of a week`(ads: Int, all: Int, expected: Outcome) {
    let found = outcome(.adShare) {
      $0.staffMessages7 = all
      $0.staffAds7 = ads
    }
    #expect(found == expected)
  }

  @Test func `where staff said little in a week, four weeks are judged`() {
    var signals = soundGroup()
    signals.staffMessages7 = 4
    signals.staffAds7 = 4
    signals.staffMessages28 = 20
    signals.staffAds28 = 5
    signals.staffNotices28 = 16
    let readings = lights(of: signals, life: .managed)
    #expect(readings.on == [Light(.amber, .eventOnly(notices: 16, of: 20, days: 28))])
    #expect(
      readings.first { $0.rule == .adShare }?.state == .off(.adShare(ads: 5, of: 20, days: 28)))
  }

  @Test func `five messages of staff in a week are enough to judge the week by`() {
    var signals = soundGroup()
    (signals.staffMessages7, signals.staffAds7, signals.staffNotices7) = (5, 3, 1)
    (signals.staffMessages28, signals.staffAds28, signals.staffNotices28) = (50, 3, 1)
    let readings = lights(of: signals, life: .managed)
    #expect(readings.on == [Light(.amber, .adShare(ads: 3, of: 5, days: 7))])
    #expect(
      readings.first { $0.rule == .eventOnly }?.state
        == .off(.eventOnly(notices: 1, of: 5, days: 7)))
  }

  @Test func `what hardly anybody said has no share`() {
    for rule in [LightRule.adShare, .eventOnly] {
      #expect(outcome(rule) { ($0.staffMessages7, $0.staffMessages28) = (0, 4) } == .unknown)
    }
  }

  @Test(arguments: [(7, .off), (8, .amber), (10, .amber)] as [(Int, Outcome)])
  func `a notice board announces events in four of five messages`(count: Int, expected: Outcome) {
    #expect(outcome(.eventOnly) { $0.staffNotices7 = count } == expected)
  }

  @Test(arguments: [(0, .off), (1, .amber), (2, .amber), (3, .red)] as [(Int, Outcome)])
  func `accounts that answer only staff`(count: Int, expected: Outcome) {
    let suspect = GroupSignals.Suspect(
      person: PersonID(1), name: "Bo", answers: 12, quick: 11, turns: 13)
    #expect(
      outcome(.shills) { $0.shillSuspects = Array(repeating: suspect, count: count) } == expected)
  }

  @Test func `without words of staff nobody can answer only them`() {
    #expect(outcome(.shills) { $0.staffTurns = 0 } == .unknown)
  }
}
