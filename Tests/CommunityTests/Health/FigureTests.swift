import Foundation
import Testing

@testable import Community

struct FigureTests {
  @Test("A group in which nobody has spoken is a sprout without health")
  func unspoken() {
    let input = FigureInput(
      history: GroupHistory(entries: [], asOf: Day(100)), staffLastSpoke: Day(97),
      joins: [Day(72): 5, Day(73): 2, Day(100): 1, Day(101): 9], leaves: [Day(90): 1])
    let figures = computeFigures(input, model: .bundled).figures
    #expect(figures.stage == .sprout)
    #expect(figures.health == nil)
    #expect(figures.tooEarly == TooEarly(missing: .voices(have: 0, need: 2), knownOn: nil))
    #expect(figures.daily == [Int](repeating: 0, count: 28))
    #expect(figures.ownerSilentDays == 3)
    #expect(figures.joins == 3)
    #expect(figures.leaves == 1)
  }

  @Test("The counts of the last 28 days end with the last known day")
  func counts() {
    let figures = Histories.figures(
      Histories.steady(days: 60, asOf: 61) { $0 < 35 ? 4 : 3 }
    ).figures
    #expect(figures.asOf == Day(61))
    #expect(figures.daily == [4] + [Int](repeating: 3, count: 25) + [0, 0])
    #expect(figures.messages == 79)
    #expect(figures.voices == 4)
    #expect(figures.voicesBefore == 4)
    #expect(figures.ownerSilentDays == nil)
  }

  @Test("A young group is told when its health will be known")
  func tooEarly() {
    let figures = Histories.figures(Histories.steady(days: 10) { _ in 4 }).figures
    #expect(figures.health == nil)
    #expect(figures.tooEarly == TooEarly(missing: .days(have: 10, need: 28), knownOn: Day(27)))
    let known = Histories.figures(Histories.steady(days: 28) { _ in 4 }).figures
    #expect(known.health != nil)
    #expect(known.tooEarly == nil)
  }

  @Test("Contributions sum to the distance from a typical group, largest first")
  func contributions() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let history = Histories.random(seed: seed, days: 300, people: 12)
      guard let reading = Histories.figures(history).figures.health else { continue }
      #expect((0...100).contains(reading.health))
      #expect((0...1).contains(reading.silenceRisk))
      #expect((0...1).contains(try #require(reading.slumpRisk)))
      let sum = reading.contributions.reduce(0) { $0 + $1.points }
      #expect(abs(sum - (reading.health - HealthModel.bundled.typicalHealth)) < 1e-9)
      let sizes = reading.contributions.map { abs($0.points) }
      #expect(sizes == sizes.sorted(by: >))
      #expect(reading.contributions.map(\.feature).count == HealthModel.bundled.features.count)
    }
  }

  @Test("The past has a score for every seventh day of 26 weeks, where it is known")
  func scores() throws {
    let long = Histories.figures(Histories.steady(days: 300) { _ in 5 })
    #expect(long.scores.map(\.day.number) == (0..<26).map { 299 - 7 * (25 - $0) })
    #expect(long.scores.last?.health == long.figures.health?.health)
    #expect(long.scores.last?.silence == long.figures.health?.silenceRisk)
    #expect(long.scores.last?.slump == long.figures.health?.slumpRisk)
    let short = Histories.figures(Histories.steady(days: 42) { _ in 5 })
    #expect(short.scores.map(\.day.number) == [27, 34, 41])
  }

  @Test("A kept reading is read without the features that this program does not know")
  func keptReading() throws {
    let reading = try #require(
      Histories.figures(Histories.steady(days: 100) { _ in 4 }).figures.health)
    let text = String(decoding: try JSONEncoder().encode(reading), as: UTF8.self)
    let kept = text.replacing("\"voices28\"", with: "\"moonPhase\"")
    let found = try JSONDecoder().decode(HealthReading.self, from: Data(kept.utf8))
    #expect(found.health == reading.health)
    #expect(found.contributions == reading.contributions.filter { $0.feature != .voices28 })
    #expect(try JSONDecoder().decode(HealthReading.self, from: Data(text.utf8)) == reading)
  }

  @Test("A group that talks is healthier than the same group gone quiet")
  func direction() throws {
    let lively = Histories.steady(days: 250) { _ in 8 }
    let quiet = GroupHistory(entries: lively.entries, asOf: Day(265))
    let now = try #require(Histories.figures(lively).figures.health)
    let later = try #require(Histories.figures(quiet).figures.health)
    #expect(now.health > later.health)
    #expect(now.silenceRisk < later.silenceRisk)
  }
}
