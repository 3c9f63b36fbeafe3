import Community
import Testing

@Suite struct `Rules for points` {
  /// Entries of the ledger name these keys for good: none is ever renamed.
  @Test func `are these`() {
    let rules = PointRule.allCases.map { "\($0.key) \($0.amount) \($0.incentive.rawValue)" }
    #expect(
      rules == [
        "answered-newcomer 10 honour", "good-answer 5 honour", "shared-content 5 honour",
        "organised-event 20 honour", "quiz-winner 10 interest", "brought-member 10 interest",
        "helped-member 5 emotion", "birthday 5 emotion", "broke-rule -10 interest",
      ])
  }

  @Test func `are told apart, and within their bounds`() {
    let rules = PointRule.allCases
    #expect(Set(rules.map(\.key)).count == rules.count)
    #expect(rules.allSatisfy { $0.amount != 0 && (-1000...1000).contains($0.amount) })
  }

  @Test func `use all three incentives of the method`() {
    #expect(Set(PointRule.allCases.map(\.incentive)) == Set(Incentive.allCases))
    #expect(Incentive.allCases.map(\.rawValue) == ["interest", "honour", "emotion"])
  }

  @Test func `alone make no group one-sided`() {
    var balance = IncentiveBalance()
    for (number, rule) in PointRule.allCases.enumerated() {
      let award = Award(
        person: PersonID(1), amount: rule.amount, incentive: rule.incentive,
        reason: .rule(rule.key))
      let entry = PointEntry(
        id: PointEntryID(Int64(number)), award: award, at: Instant(0), by: "mei")
      balance.add(entry, isReversed: false)
    }
    #expect(balance.points == [.honour: 40, .interest: 20, .emotion: 10])
    #expect(!balance.isOneSided)
  }

  @Test(
    arguments: [
      (.rule("birthday"), #"{"rule":{"_0":"birthday"}}"#),
      (.words("thanks"), #"{"words":{"_0":"thanks"}}"#),
    ] as [(PointReason, String)])
  func `or words say why`(reason: PointReason, kept: String) throws {
    #expect(try plainJSON(reason) == kept)
    #expect(try fromJSON(PointReason.self, kept) == reason)
  }
}
