import Testing

@testable import Community

struct CounterTests {
  /// Person, day and messages.
  private func history(_ entries: [(Int64, Int, Int)], asOf: Int) -> GroupHistory {
    GroupHistory(
      entries: entries.map { .init(day: Day($0.1), person: $0.0, messages: $0.2) }
        .sorted { ($0.day, $0.person) < ($1.day, $1.person) },
      asOf: Day(asOf))
  }

  private func values(
    _ history: GroupHistory, on day: Int
  ) throws -> [HealthCounter: Double] {
    let timeline = try #require(Timeline(history))
    var observer = CounterObserver(timeline, counts: VoiceCounts(timeline))
    return observer.named(on: Day(day))
  }

  @Test("Every counter on a history small enough to count by hand")
  func byHand() throws {
    // The month is days 72 to 99, the one before days 44 to 71.
    let found = try values(
      history(
        [
          (1, 0, 3),  // long ago
          (1, 50, 1), (2, 50, 1), (3, 60, 5),  // the month before
          (1, 72, 1), (1, 80, 2), (1, 81, 1),  // a regular
          (2, 80, 1),  // came back, wrote once
          (4, 95, 1),  // new, wrote once, this week
        ], asOf: 99), on: 99)
    #expect(
      found == [
        .voices28: 3, .voices7: 1, .voicesBefore: 3, .voicesGained: 0, .usualVoices: 0,
        .leastVoices: 0, .regulars: 1, .onceOnly: 2, .returning: 2.0 / 3, .talkDays: 1,
        .talkWeeks: 3, .silentDays: 4, .longestGap: 49, .messages28: 6, .messages90: 13,
      ])
  }

  @Test("Looking at one day does not change what another shows")
  func repeatable() throws {
    let history = Histories.random(seed: 3, days: 400)
    let timeline = try #require(Timeline(history))
    let counts = VoiceCounts(timeline)
    var observer = CounterObserver(timeline, counts: counts)
    let first = observer.values(on: Day(300))
    _ = observer.values(on: Day(399))
    #expect(observer.values(on: Day(300)) == first)
  }

  @Test("What a counter says of a day does not depend on what came later")
  func noLooking() throws {
    let whole = Histories.random(seed: 5, days: 400)
    let cut = GroupHistory(entries: whole.entries.filter { $0.day <= Day(300) }, asOf: Day(300))
    #expect(try values(whole, on: 300) == values(cut, on: 300))
  }

  @Test("The figures of a group carry its counters")
  func figures() throws {
    let figures = Histories.figures(Histories.steady(days: 100) { _ in 4 }).figures
    #expect(figures.counters?[.voices28] == 4)
    #expect(figures.counters?[.messages28] == Double(figures.messages))
    #expect(figures.counters?.count == HealthCounter.allCases.count)
  }
}
