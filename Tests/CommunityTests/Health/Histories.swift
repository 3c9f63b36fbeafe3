@testable import Community

/// Synthetic histories for the tests of health and stages.
enum Histories {
  /// People 1...`voices(day)` write one message each on every `every`th day.
  static func steady(
    days: Int, every: Int = 1, asOf: Int? = nil, voices: (Int) -> Int
  ) -> GroupHistory {
    var entries: [GroupHistory.Entry] = []
    for day in stride(from: 0, to: days, by: every) where voices(day) > 0 {
      entries += (1...voices(day)).map { .init(day: Day(day), person: Int64($0), messages: 1) }
    }
    return GroupHistory(entries: entries, asOf: Day(asOf ?? days - 1))
  }

  /// People come, talk in bursts and fall silent by chance; the same for the same seed.
  static func random(seed: UInt64, days: Int, people: Int = 8) -> GroupHistory {
    var generator = SeededGenerator(seed: seed)
    var entries: [GroupHistory.Entry] = []
    var liveliness = Double.random(in: 0.05...0.4, using: &generator)
    for day in 0..<days {
      if Int.random(in: 0..<40, using: &generator) == 0 {
        liveliness = Double.random(in: 0...0.4, using: &generator)
      }
      for person in 1...people
      where Double.random(in: 0..<1, using: &generator) < liveliness / Double(person) {
        let messages = Int.random(in: 1...5, using: &generator)
        entries.append(.init(day: Day(day), person: Int64(person), messages: messages))
      }
    }
    return GroupHistory(entries: entries, asOf: Day(days - 1))
  }

  static func figures(_ history: GroupHistory, isClosed: Bool = false) -> FigureResult {
    computeFigures(FigureInput(history: history, isClosed: isClosed), model: .bundled)
  }
}
