import Foundation
import Testing

@testable import Community

@Suite struct `The relation ladder` {
  private func step(_ counts: [RelationStep.Count: Int]) -> RelationStep {
    RelationStep { counts[$0] ?? 0 }
  }

  @Test func `is climbed rule by rule`() {
    var counts: [RelationStep.Count: Int] = [:]
    #expect(step(counts) == .acquainted)
    counts[.answeredPeople] = 1
    #expect(step(counts) == .acquainted)
    counts[.answeredBy] = 1
    #expect(step(counts) == .interacting)
    counts[.strongTies] = 1
    #expect(step(counts) == .trusting)
    counts[.strongTies] = 3
    #expect(step(counts) == .trusting)
    counts[.answeredPeople] = 5
    #expect(step(counts) == .collaborating)
    counts[.startDays] = 6
    counts[.firstAnswers] = 6
    #expect(step(counts) == .creating)
  }

  @Test func `has no step without the ones below`() {
    #expect(step([.strongTies: 9, .startDays: 90, .firstAnswers: 90]) == .acquainted)
  }

  @Test func `says what the next step asks for`() throws {
    var standing = MemberStanding()
    standing.answeredPeople = 2
    standing.reach.answeredBy = 4
    standing.strongTies = 1
    #expect(standing.step == .trusting)
    #expect(standing.nextStep.map(\.count) == [.strongTies, .answeredPeople])
    #expect(standing.nextStep.map(\.have) == [1, 2])
    #expect(standing.nextStep.map(\.need.value) == [3, 5])
    #expect(RelationStep.creating.next == nil)
  }
}

@Suite struct `A member's standing` {
  @Test func `is unseen when nobody answered what was said lately`() {
    var standing = MemberStanding()
    #expect(!standing.isUnseen)
    standing.minutes14 = 3
    #expect(standing.isUnseen)
    standing.answered14 = 1
    #expect(!standing.isUnseen)
  }

  @Test(arguments: [
    (1, 8, true), (2, 8, false), (0, 8, true), (0, 7, false), (4, 20, true), (5, 20, false),
  ])
  func `is at risk when a regular comes less than half as often`(
    now: Int, before: Int, isAtRisk: Bool
  ) {
    // 8 days in 56 are 4 in 28: half of that is 2 days.
    #expect(RiskRule.isAtRisk(daysNow: now, daysBefore: before) == isAtRisk)
  }

  @Test func `makes a helper of who answers newcomers`() {
    #expect(HelperCandidate.score(people: 5, newcomers: 2, incidents: 0) == 9)
    #expect(HelperCandidate.score(people: 5, newcomers: 1, incidents: 0) == nil)
    #expect(HelperCandidate.score(people: 12, newcomers: 0, incidents: 0) == 12)
    #expect(HelperCandidate.score(people: 30, newcomers: 9, incidents: 1) == nil)
  }

  @Test(arguments: [(0, 0), (3, 0), (4, 1), (8, 2), (19, 2), (20, 3), (300, 3)])
  func `loves to share by what it starts`(starts: Int, points: Int) {
    #expect(SharingScore.points(starts: starts) == points)
  }

  @Test func `makes a seed of who shares, is listened to and is there`() {
    let card = Scorecard(authority: 3, expressive: 2, humorous: 1)
    #expect(SeedCandidate.score(starts: 8, answeredBy: 3, days30: 8) == 2)
    #expect(SeedCandidate.score(starts: 20, answeredBy: 9, days30: 20, card: card) == 9)
    #expect(SeedCandidate.score(starts: 7, answeredBy: 9, days30: 20, card: card) == nil)
    #expect(SeedCandidate.score(starts: 20, answeredBy: 2, days30: 20) == nil)
    #expect(SeedCandidate.score(starts: 20, answeredBy: 9, days30: 7) == nil)
  }

  @Test func `has strong ties from the third day of mutual answers on`() {
    #expect((0...4).map(StrongTie.isStrong) == [false, false, false, true, true])
  }
}

@Suite struct `A cohort strip` {
  /// A Wednesday.
  private let today = Day(year: 2026, month: 3, day: 4)

  @Test func `has a row for each of twelve weeks, latest first`() {
    let strip = CohortStrip(entries: [Int: Day](), voices: [], asOf: today)
    #expect(strip.cohorts.count == 12)
    #expect(strip.cohorts.first?.week == today.monday)
    #expect(strip.cohorts.last?.week == CohortStrip.start(asOf: today))
    #expect(strip.cohorts.map(\.voices.count) == Array(1...12))
    #expect(strip.cohorts[0].share(after: 0) == nil)
  }

  @Test func `counts each person once a week, by weeks since the week of entry`() {
    let week = today.monday - 14
    let entries = ["a": week, "b": week + 6, "c": week - 7 * 11]
    let voices = [
      ("a", week), ("a", week + 3), ("b", week + 6), ("a", week + 7), ("a", today), ("b", today),
      ("c", today), ("stranger", today),
    ].map { (person: $0.0, day: $0.1) }
    let strip = CohortStrip(entries: entries, voices: voices, asOf: today)
    let cohort = strip.cohorts[2]
    #expect(cohort.week == week)
    #expect(cohort.size == 2)
    #expect(cohort.voices == [2, 1, 2])
    #expect(cohort.share(after: 1) == 0.5)
    #expect(cohort.share(after: 3) == nil)
    // Came before the first week that is shown.
    #expect(strip.cohorts.map(\.size).reduce(0, +) == 2)
  }
}
