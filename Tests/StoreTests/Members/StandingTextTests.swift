import Community
import Dice
import Testing

@testable import Store

/// The hand-made JSON of a standing against the encoder.
@Suite struct `The text of a standing` {
  @Test(arguments: 1...30)
  func `is the encoder's, and gives the standing back`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    func some() -> Int {
      [0, 1, Int.random(in: 0...100_000, using: &dice)].randomElement(using: &dice) ?? 0
    }
    var standing = MemberStanding()
    standing.presence = MemberPresence(days30: some(), days90: some(), days365: some())
    standing.reach = Reach(answeredBy: some(), brought: some())
    // As it is stored: rounded to thousandths.
    standing.love = (Double.random(in: 0...5000, using: &dice) * 1000).rounded() / 1000
    if seed.isMultiple(of: 3) { standing.love = standing.love.rounded() }
    for field in [
      \.answeredPeople, \.answers, \.firstAnswers, \.newcomersAnswered, \.strongTies, \.startDays,
      \.incidents, \.starts28, \.daysNow, \.daysBefore, \.minutes14, \.answered14, \.minutes365,
    ] as [WritableKeyPath<MemberStanding, Int>] {
      standing[keyPath: field] = some()
    }
    #expect(standing.text == (try CanonicalJSON.text(standing)))
    #expect(try CanonicalJSON.value(MemberStanding.self, from: standing.text) == standing)
  }
}
