import Testing

@testable import Community

/// Before health can be told, what is missing for it.
struct TooEarlyTests {
  /// Voices each day from the first on, and the days since then without a word.
  private func figures(_ voices: [Int], quiet: Int = 0) -> GroupFigures {
    Histories.figures(
      Histories.steady(days: voices.count, asOf: voices.count - 1 + quiet) { voices[$0] }
    ).figures
  }

  @Test(arguments: [(1, 1), (2, 2), (27, 3)])
  func `days are missing until there are 28`(days: Int, voices: Int) {
    let figures = figures([Int](repeating: voices, count: days))
    guard voices > 1 else {
      #expect(figures.tooEarly == .init(missing: .voices(have: 1, need: 2), knownOn: nil))
      return
    }
    #expect(figures.tooEarly == .init(missing: .days(have: days, need: 28), knownOn: Day(27)))
    #expect(figures.health == nil)
    #expect(figures.healthColour == nil)
  }

  @Test func `on the 28th day with two voices health is told`() {
    let figures = figures([2], quiet: 27)
    #expect(figures.tooEarly == nil)
    #expect(figures.health != nil)
  }

  @Test func `when the second voice has left the window it is too early again`() {
    let figures = figures([2], quiet: 28)
    #expect(figures.tooEarly == .init(missing: .voices(have: 0, need: 2), knownOn: nil))
    #expect(figures.health == nil)
  }

  @Test func `voices are missing before days are`() {
    #expect(figures([1]).tooEarly?.missing == .voices(have: 1, need: 2))
    #expect(figures([1], quiet: 400).tooEarly?.missing == .voices(have: 0, need: 2))
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `either health is told or what is missing, never both`(seed: UInt64) {
    let history = Histories.random(seed: seed, days: 120, people: 4)
    for day in stride(from: 0, to: 120, by: 11) {
      let known = history.known(on: Day(day))
      let figures = Histories.figures(known).figures
      #expect((figures.health == nil) != (figures.tooEarly == nil))
      let voices = known.voices(before: Day(day))
      let age = known.entries.first.map { Day(day) - $0.day } ?? -1
      #expect((figures.health != nil) == (voices >= 2 && age >= 27))
      // Waiting is enough only where it is: on that day health is told though nobody speaks again.
      if let knownOn = figures.tooEarly?.knownOn {
        #expect(knownOn > Day(day))
        let later = Histories.figures(GroupHistory(entries: known.entries, asOf: knownOn)).figures
        #expect(later.health != nil)
        let before = Histories.figures(
          GroupHistory(entries: known.entries, asOf: knownOn - 1)
        ).figures
        #expect(before.health == nil)
      }
    }
  }
}
