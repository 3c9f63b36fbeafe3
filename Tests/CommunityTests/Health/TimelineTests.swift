import Testing

@testable import Community

struct TimelineTests {
  @Test(
    "Sliding voices equal voices counted window by window", arguments: 1...5 as ClosedRange<UInt64>)
  func slidingVoices(seed: UInt64) throws {
    let history = Histories.random(seed: seed, days: 200)
    let timeline = try #require(Timeline(history))
    let sliding = timeline.voices(window: 28, future: 40)
    for (index, voices) in sliding.enumerated() {
      let end = timeline.firstDay + index
      let counted = Set(
        history.entries.filter { $0.day > end - 28 && $0.day <= end }.map(\.person))
      #expect(voices == counted.count)
    }
    #expect(sliding.last == 0)
  }

  @Test("A history without messages, or only with later ones, has no timeline")
  func empty() {
    #expect(Timeline(GroupHistory(entries: [], asOf: Day(10))) == nil)
    let later = GroupHistory(entries: [.init(day: Day(11), person: 1, messages: 1)], asOf: Day(10))
    #expect(Timeline(later) == nil)
  }

  @Test("A message dated a lifetime ago does not make a table of a million days")
  func wrongClock() throws {
    let history = GroupHistory(
      entries: [
        .init(day: Day(-2_000_000), person: 1, messages: 1),
        .init(day: Day(20_000), person: 2, messages: 1),
      ], asOf: Day(20_000))
    #expect(try #require(Timeline(history)).firstDay == Day(20_000))
  }

  @Test("The longest gap counts the days without a message, the running one included")
  func longestGap() throws {
    let history = GroupHistory(
      entries: [0, 5, 6].map { .init(day: Day($0), person: 1, messages: 1) }, asOf: Day(8))
    let timeline = try #require(Timeline(history))
    #expect(timeline.longestGap(endingOn: Day(6)) == 4)
    #expect(timeline.longestGap(endingOn: Day(8)) == 4)
    #expect(timeline.silentDays(on: Day(8)) == 2)
    #expect(timeline.silentDays(on: Day(4)) == 4)
  }
}
