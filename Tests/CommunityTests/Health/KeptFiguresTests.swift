import Foundation
import Testing

@testable import Community

/// Figures come back from the store as they went in.
struct KeptFiguresTests {
  private func copy<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `figures of any group`(seed: UInt64) throws {
    let history = Histories.random(seed: seed, days: 60 * Int(seed))
    let result = Histories.figures(history, isClosed: seed == 3)
    #expect(try copy(result.figures) == result.figures)
    #expect(try copy(result.scores) == result.scores)
    #expect(try copy(result.stages) == result.stages)
  }

  @Test(
    arguments: [
      .young(days: 3), .moreVoices(now: 5, before: 2), .steadyVoices(now: 4, usual: 4),
      .fewerVoices(now: 1, usual: 9), .nobodySpoke(days: 400), .closedByOperator,
    ] as [StageReason])
  func `every reason`(reason: StageReason) throws {
    #expect(try copy([reason]) == [reason])
  }

  @Test func `figures that an earlier version kept, without counters and slump`() throws {
    var figures = Histories.figures(Histories.steady(days: 200) { _ in 5 }).figures
    figures.counters = nil
    figures.health?.slumpRisk = nil
    let text = String(decoding: try JSONEncoder().encode(figures), as: UTF8.self)
    #expect(!text.contains("slumpRisk") && !text.contains("counters"))
    #expect(try JSONDecoder().decode(GroupFigures.self, from: Data(text.utf8)) == figures)
  }

  @Test func `a day and a moment are plain numbers, a counter is a key`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    func text(_ value: some Encodable) throws -> String {
      String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    #expect(
      try text(StagePeriod(stage: .decline, from: Day(-3))) == "{\"from\":-3,\"stage\":\"decline\"}"
    )
    #expect(try text([Instant(7)]) == "[7]")
    #expect(try text([HealthCounter.voices28: 2.5]) == "{\"voices28\":2.5}")
  }

  @Test(arguments: ["{\"day\":1}", "[]", "{\"model\":\"1\",\"health\":\"high\"}"])
  func `what is no reading is refused`(text: String) {
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(HealthReading.self, from: Data(text.utf8))
    }
  }

  @Test func `contributions of features that nobody knows any more are left out, in order`() throws
  {
    let kept = """
      {"model": "0", "health": 61, "silenceRisk": 0.25, "contributions": [
        {"feature": "silentDays", "value": 3, "typical": 2, "points": -4},
        {"feature": "phaseOfMoon", "value": 3, "typical": 2, "points": 3},
        {"feature": "voices28", "value": 3, "typical": 2},
        {"feature": "newcomers", "value": 1, "typical": 2, "points": 1}]}
      """
    let reading = try JSONDecoder().decode(HealthReading.self, from: Data(kept.utf8))
    #expect(reading.contributions.map(\.feature) == [.silentDays, .newcomers])
    #expect(reading.contributions.map(\.points) == [-4, 1])
    #expect(reading.slumpRisk == nil)
  }
}
