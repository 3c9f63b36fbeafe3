import Foundation
import Testing

@testable import Community

/// Everything that is counted over windows, counted once more from the entries.
struct WindowPropertyTests {
  private static let seeds = 1...8 as ClosedRange<UInt64>
  private static let days = [27, 28, 55, 90, 168, 200, 363, 449]

  private func timeline(_ history: GroupHistory) throws -> Timeline {
    try #require(Timeline(history))
  }

  @Test(arguments: seeds)
  func `every counter is the count of its definition`(seed: UInt64) throws {
    let history = Histories.random(seed: seed, days: 450, people: 10)
    let timeline = try timeline(history)
    var observer = CounterObserver(timeline, counts: VoiceCounts(timeline))
    for day in Self.days.map({ Day($0) }) where day >= timeline.firstDay {
      let month = GroupHistory.month(0, before: day)
      let (now, before) = (
        history.people(month), history.people(GroupHistory.month(1, before: day))
      )
      let months = (1...5).map { history.voices($0, before: day) }.sorted()
      let active = now.map { person in history.days(of: person).count { month.contains($0) } }
      let said = now.map { person in
        history.entries.filter { $0.person == person && month.contains($0.day) }
          .reduce(0) { $0 + $1.messages }
      }
      let talk = (0..<28).map { history.people((day - $0)...(day - $0)).count }
      let weeks = (0..<4).count { week in talk[(7 * week)..<(7 * week + 7)].contains { $0 > 0 } }
      let last = history.known(on: day).entries.last?.day ?? day
      let expected: [HealthCounter: Double] = [
        .voices28: Double(now.count), .voices7: Double(history.people((day - 6)...day).count),
        .voicesBefore: Double(before.count), .voicesGained: Double(now.count - before.count),
        .usualVoices: Double(months[2]), .leastVoices: Double(months[0]),
        .regulars: Double(active.count { $0 >= 3 }), .onceOnly: Double(said.count { $0 == 1 }),
        .returning: before.isEmpty
          ? 0 : Double(before.intersection(now).count) / Double(before.count),
        .talkDays: Double(talk.count { $0 >= 2 }), .talkWeeks: Double(weeks),
        .silentDays: Double(day - last), .longestGap: Double(gap(history, on: day)),
        .messages28: Double(history.messages(month)),
        .messages90: Double(history.messages((day - 89)...day)),
      ]
      let found = observer.named(on: day)
      #expect(found == expected, "\(day)")
    }
  }

  @Test(arguments: seeds)
  func `every feature that is a count is the count of its definition`(seed: UInt64) throws {
    let history = Histories.random(seed: seed, days: 450, people: 10)
    let timeline = try timeline(history)
    var observer = SnapshotObserver(
      timeline, counts: VoiceCounts(timeline), returns: HealthModel.evens)
    for day in Self.days.map({ Day($0) }) where day >= timeline.firstDay {
      guard let snapshot = observer.snapshot(on: day) else { continue }
      let logs = (1...12).reduce(0) { $0 + log1p(Double(history.voices($1, before: day))) }
      let quarter = Double(history.messages((day - 89)...day))
      let earlier = Double(history.messages((day - 179)...(day - 90)))
      let (week, month) = (
        Double(history.messages((day - 6)...day)), Double(history.messages((day - 27)...day))
      )
      let newcomers = history.people((day - 27)...day).subtracting(
        history.people(Day(-1)...(day - 28)))
      let weeks = (0..<13).map { history.messages((day - 7 * $0 - 6)...(day - 7 * $0)) }
      let most = (0..<90).map { history.messages((day - $0)...(day - $0)) }.max() ?? 0
      let expected: [(HealthFeature, Double)] = [
        (.voices28, Double(history.voices(before: day))), (.yearVoices, expm1(logs / 12)),
        (.newcomers, Double(newcomers.count)), (.longestGap, Double(gap(history, on: day))),
        (.weekPace, (week + 2) / (quarter * 7 / 90 + 2)),
        (.monthPace, (month + 3) / (quarter * 28 / 90 + 3)),
        (.quarterPace, (quarter + 5) / (earlier + 5)),
        (.busiestWeek, Double(weeks.max() ?? 0)), (.busiestDay, Double(most) / max(quarter, 1)),
      ]
      for (feature, value) in expected {
        #expect(abs(snapshot[feature] - value) < 1e-9, "\(feature) on \(day)")
      }
    }
  }

  /// The longest run of days without a word in 168, or since the first voice.
  private func gap(_ history: GroupHistory, on day: Day) -> Int {
    let spoken = Set(history.entries.map(\.day))
    let first = max(history.entries.first?.day ?? day, day - 167)
    var (longest, current) = (0, 0)
    for number in first.number...day.number {
      current = spoken.contains(Day(number)) ? 0 : current + 1
      longest = max(longest, current)
    }
    return longest
  }

  @Test(arguments: seeds)
  func `messages and entries of any days are those of these days`(seed: UInt64) throws {
    let history = Histories.random(seed: seed, days: 200)
    let timeline = try timeline(history)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let from = Day(Int.random(in: -20...220, using: &generator))
      let to = from + Int.random(in: 0...90, using: &generator)
      #expect(timeline.messages(from: from, to: to) == history.messages(from...to))
      let entries = timeline.entries(from: from, to: to)
      #expect(entries.count == history.entries.count { (from...to).contains($0.day) })
      for entry in entries { #expect((from...to).contains(timeline.day(ofEntry: entry))) }
    }
    // Turned round, they hold nothing.
    #expect(timeline.messages(from: Day(100), to: Day(50)) == 0)
  }
}
