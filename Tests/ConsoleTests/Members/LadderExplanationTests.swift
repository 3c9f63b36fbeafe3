import Community
import Store
import Testing
import Words

@testable import Console

/// What `?` says of the relation ladder.
struct LadderExplanationTests {
  private let words = Words(.english).members

  private func ladder(_ step: RelationStep, onPage: Bool = false) -> Explanation? {
    let row = MemberSamples.row(
      1, "Ada",
      standing: StandingSummary(love: 3, gravity: 20, step: step, helper: nil, seed: nil))
    let context = ContentFixtures.context()
    return StandingExplanations(
      row: row, page: onPage ? MemberSamples.page(of: row) : nil, context: context
    ).all.first { $0.name == words.ladder }
  }

  @Test(arguments: [
    (RelationStep.acquainted, RelationStep.interacting), (.interacting, .trusting),
    (.trusting, .collaborating), (.collaborating, .creating),
  ])
  func `in the directory it says what the next step asks of everybody`(
    step: RelationStep, next: RelationStep
  ) throws {
    let told = try #require(ladder(step))
    #expect(told.value == words.place(step))
    #expect(told.inputs.isEmpty)
    #expect(told.whatChangesIt.hasPrefix("next \(words.step(next)): "), "\(told.whatChangesIt)")
  }

  @Test func `who stands highest is told that`() {
    #expect(ladder(.creating)?.whatChangesIt == words.highestStep)
  }

  @Test func `on their page it says of each group what is missing there`() throws {
    let told = try #require(ladder(.acquainted, onPage: true))
    #expect(told.inputs == ["读书会一群: \(words.place(.trusting))"])
    #expect(told.whatChangesIt.hasPrefix("读书会一群: next collaborating: strong ties 1"))
  }

  @Test func `candidates are told their score, and nobody else is`() {
    func names(seed: Int?, helper: Int?) -> [String] {
      let row = MemberSamples.row(
        1, "Ada",
        standing: StandingSummary(
          love: 3, gravity: 20, step: .trusting, helper: helper, seed: seed))
      return StandingExplanations(row: row, page: nil, context: ContentFixtures.context()).all
        .map(\.name)
    }
    let usual = [words.love, words.gravity, words.ladder]
    #expect(names(seed: nil, helper: nil) == usual)
    #expect(names(seed: 9, helper: nil) == [words.segment(.seedCandidates)] + usual)
    #expect(names(seed: nil, helper: 9) == [words.segment(.helperCandidates)] + usual)
  }
}
