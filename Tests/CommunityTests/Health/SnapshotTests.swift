import Foundation
import Testing

@testable import Community

struct SnapshotTests {
  /// The snapshot is of day 100: the last 28 days are 73...100, the 28 before 45...72.
  private let history = GroupHistory(
    entries: [
      .init(day: Day(10), person: 9, messages: 1),
      .init(day: Day(50), person: 1, messages: 4),
      .init(day: Day(50), person: 2, messages: 1),
      .init(day: Day(72), person: 3, messages: 1),
      .init(day: Day(73), person: 1, messages: 2),
      .init(day: Day(80), person: 1, messages: 1),
      .init(day: Day(93), person: 4, messages: 1),
      .init(day: Day(94), person: 1, messages: 1),
      .init(day: Day(94), person: 2, messages: 5),
      .init(day: Day(97), person: 2, messages: 1),
    ], asOf: Day(100))

  /// Everybody speaks again with a chance of one half.
  private let evens = ReturnModel(
    intercept: 0, silentDays: 0, activeDays: 0, tenure: 0, overdue: 0)

  private func snapshot() throws -> Snapshot {
    let timeline = try #require(Timeline(history))
    var observer = SnapshotObserver(timeline, counts: VoiceCounts(timeline), returns: evens)
    let found = observer.snapshot(on: Day(100))
    return try #require(found)
  }

  @Test(
    "Every feature is what its definition says",
    arguments: [
      // Five people at one half each, and five arrivals in thirteen months.
      (.expectedVoices, 2.884615384615385),
      // Months of 3, 0 and 1 voices, and nine without: the twelfth root of 4 × 2, less 1.
      (.yearVoices, 0.189207115002721),
      (.voices28, 3), (.newcomers, 1), (.silentDays, 3), (.longestGap, 39),
      // Messages: 7 in the last week, 11 in the last month, 17 in the last quarter, 1 before it.
      // Nine against 3.3222, 14 against 8.2889, 22 against 6.
      (.weekPace, 2.709030100334448), (.monthPace, 1.689008042895442),
      (.quarterPace, 3.666666666666667), (.busiestWeek, 7), (.busiestDay, 0.352941176470588),
    ] as [(HealthFeature, Double)])
  func features(feature: HealthFeature, value: Double) throws {
    #expect(abs(try snapshot()[feature] - value) < 1e-12)
  }

  @Test("The expected voices enter as their distance from half of the voices, in spreads")
  func expectedTerm() throws {
    let snapshot = try snapshot()
    let spread = (5 * 0.25 + 5.0 / 13 + 0.25).squareRoot()
    #expect(abs(snapshot.expectedSpread - spread) < 1e-12)
    // Of three voices, two are needed: one and a half lies in the middle.
    let term = HealthFeature.expectedVoices.term(in: snapshot)
    #expect(abs(term - (2.5 + 5.0 / 13 - 1.5) / spread) < 1e-12)
  }

  @Test("Counts and paces enter as logarithms, a strong month not at all")
  func terms() {
    let three = Snapshot(day: Day(0)) { _ in 3 }
    #expect(HealthFeature.newcomers.term(in: three) == log1p(3))
    #expect(HealthFeature.weekPace.term(in: three) == log(3))
    #expect(HealthFeature.monthPace.term(in: three) == 0)
    let half = Snapshot(day: Day(0)) { _ in 0.5 }
    #expect(HealthFeature.monthPace.term(in: half) == log(2))
    #expect(HealthFeature.quarterPace.term(in: half) == -log(2))
    #expect(HealthFeature.busiestDay.term(in: half) == 0.5)
  }

  @Test("The typical value is the one of the mean term", arguments: HealthFeature.allCases)
  func typical(feature: HealthFeature) {
    let same = [Snapshot](repeating: Snapshot(day: Day(0)) { _ in 0.25 }, count: 3)
    let typical = feature.typical(of: same, meanTerm: feature.term(in: same[0]))
    #expect(abs(typical - 0.25) < 1e-12)
  }

  @Test("Nothing is taken down before 28 days or with fewer than two voices")
  func tooEarly() throws {
    let timeline = try #require(Timeline(Histories.steady(days: 60) { $0 < 30 ? 2 : 1 }))
    var observer = SnapshotObserver(timeline, counts: VoiceCounts(timeline), returns: evens)
    let known = [26, 27, 56, 57, 60].map { observer.snapshot(on: Day($0)) != nil }
    #expect(known == [false, true, true, false, false])
  }

  @Test("A snapshot does not depend on those taken before, nor on what came later")
  func independent() throws {
    let whole = Histories.random(seed: 5, days: 900)
    let cut = GroupHistory(entries: whole.entries.filter { $0.day <= Day(500) }, asOf: Day(500))
    let (all, short) = (try #require(Timeline(whole)), try #require(Timeline(cut)))
    let returns = HealthModel.bundled.returns
    var walked = SnapshotObserver(all, counts: VoiceCounts(all), returns: returns)
    var fresh = SnapshotObserver(short, counts: VoiceCounts(short), returns: returns)
    for day in [200, 450, 899, 300] { _ = walked.snapshot(on: Day(day)) }
    #expect(walked.snapshot(on: Day(500)) == fresh.snapshot(on: Day(500)))
  }
}
