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

  private func snapshot() throws -> Snapshot {
    let timeline = try #require(Timeline(history))
    var observer = SnapshotObserver(timeline, counts: VoiceCounts(timeline))
    // Twice, since what was noted for one snapshot must not be left for the next.
    _ = observer.snapshot(on: Day(99))
    let found = observer.snapshot(on: Day(100))
    return try #require(found)
  }

  @Test(
    "Every feature is what its definition says",
    arguments: [
      (.voices28, 3.0), (.voices7, 2), (.returning, 2.0 / 3), (.usualVoices, 0),
      (.silentDays, 3), (.talkWeeks, 4), (.regulars, 1), (.voicesBefore, 3), (.leastVoices, 0),
      (.longestGap, 39), (.talkDays, 1), (.onceOnly, 1), (.messages90, 17),
    ] as [(HealthFeature, Double)])
  func features(feature: HealthFeature, value: Double) throws {
    #expect(try snapshot()[feature] == value)
  }

  @Test("The term leads back to the plain value", arguments: HealthFeature.allCases)
  func term(feature: HealthFeature) {
    let snapshot = Snapshot(day: Day(0)) { _ in 3 }
    #expect(abs(feature.plain(term: feature.term(in: snapshot), voices: 3) - 3) < 1e-12)
  }

  @Test("The same silence weighs more in a larger group")
  func weightOfSilence() {
    let small = Snapshot(day: Day(0)) { $0 == .voices28 ? 3 : 4 }
    let large = Snapshot(day: Day(0)) { $0 == .voices28 ? 40 : 4 }
    #expect(HealthFeature.silentDays.term(in: small) < HealthFeature.silentDays.term(in: large))
  }

  @Test("Nothing is taken down before 28 days or with fewer than two voices")
  func tooEarly() throws {
    let timeline = try #require(Timeline(Histories.steady(days: 60) { $0 < 30 ? 2 : 1 }))
    var observer = SnapshotObserver(timeline, counts: VoiceCounts(timeline))
    let known = [26, 27, 56, 57, 60].map { observer.snapshot(on: Day($0)) != nil }
    #expect(known == [false, true, true, false, false])
  }
}
