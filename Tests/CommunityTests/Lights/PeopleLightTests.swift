import Testing

@testable import Community

struct PeopleLightTests {
  @Test(
    arguments: [
      ([1000, 433, 343, 332, 202, 90, 42, 33], .amber, .off),
      ([100, 10, 10, 10, 10, 10, 10, 10], .red, .amber),
      ([10, 10, 10, 10, 10, 10, 10, 10], .off, .off),
      // Too few people, and too few messages.
      ([100, 10, 10, 10, 10, 10, 10], .unknown, .unknown),
      ([10, 5, 5, 5, 5, 5, 5, 5], .unknown, .unknown),
    ] as [([Int], Outcome, Outcome)])
  func concentration(counts: [Int], expected: Outcome, rare: Outcome) {
    #expect(outcome(.concentration) { $0.messagesByPerson = counts } == expected)
    #expect(outcome(.concentration, in: .rareButGood) { $0.messagesByPerson = counts } == rare)
  }

  @Test(
    arguments: [
      (20, 10, .off, .off), (20, 9, .amber, .off), (20, 5, .amber, .off), (20, 4, .red, .amber),
      (9, 0, .unknown, .unknown),
    ] as [(Int, Int, Outcome, Outcome)])
  func `self-run index`(starts: Int, byPeople: Int, expected: Outcome, rare: Outcome) {
    let change = { (signals: inout GroupSignals) in
      signals.starts = starts
      signals.startsByPeople = byPeople
    }
    #expect(outcome(.selfRun, change) == expected)
    #expect(outcome(.selfRun, in: .rareButGood, change) == rare)
  }

  @Test(
    arguments: [
      (10, 5, .off), (10, 6, .amber), (10, 7, .amber), (10, 8, .red), (9, 9, .unknown),
    ] as [(Int, Int, Outcome)])
  func `unseen members`(voices: Int, unseen: Int, expected: Outcome) {
    #expect(outcome(.unseen) { ($0.voices14, $0.unseen14) = (voices, unseen) } == expected)
  }

  @Test(
    arguments: [
      (5, 4, .off), (5, 3, .amber), (4, 2, .amber), (5, 2, .red), (3, 0, .red), (2, 0, .unknown),
    ] as [(Int, Int, Outcome)])
  func newcomers(all: Int, received: Int, expected: Outcome) {
    let greeted = outcome(.newcomersGreeted) {
      ($0.newcomers, $0.newcomersGreeted) = (all, received)
    }
    let answered = outcome(.newcomersAnswered) {
      ($0.newcomersSpoke, $0.newcomersAnswered) = (all, received)
    }
    #expect(greeted == expected)
    #expect(answered == expected)
  }

  @Test(
    arguments: [(4, .off, .off), (3, .off, .amber), (1, .off, .amber), (0, .amber, .red)]
      as [(Int, Outcome, Outcome)])
  func `expert answers`(answers: Int, expected: Outcome, rare: Outcome) {
    #expect(outcome(.experts) { $0.expertAnswers = answers } == expected)
    #expect(outcome(.experts, in: .rareButGood) { $0.expertAnswers = answers } == rare)
  }

  @Test func `one expert is enough to be missed`() {
    #expect(outcome(.experts) { ($0.experts, $0.expertAnswers) = (1, 0) } == .amber)
    #expect(outcome(.experts) { ($0.experts, $0.expertAnswers) = (1, 4) } == .off)
  }

  @Test func `without experts or questions nobody can be missed`() {
    #expect(outcome(.experts) { $0.experts = 0 } == .unknown)
    #expect(outcome(.experts) { ($0.expertAnswers, $0.startsByPeople) = (0, 9) } == .unknown)
  }
}
