import Community
import Testing

@Suite struct IncentiveBalanceTests {
  private func entry(_ amount: Int, _ incentive: Incentive, reverses: Int64? = nil) -> PointEntry {
    PointEntry(
      id: PointEntryID(1),
      award: Award(
        person: PersonID(1), amount: amount, incentive: incentive, reason: .words("x")),
      at: Instant(0), by: "kai", reverses: reverses.map { PointEntryID($0) })
  }

  @Test func `only points given that still stand count`() {
    var balance = IncentiveBalance()
    balance.add(entry(30, .interest), isReversed: false)
    balance.add(entry(10, .honour), isReversed: false)
    balance.add(entry(-50, .honour), isReversed: false)
    balance.add(entry(90, .emotion), isReversed: true)
    balance.add(entry(90, .emotion, reverses: 7), isReversed: false)
    #expect(balance.entries == 2)
    #expect(balance.share(of: .interest) == 0.75)
    #expect(balance.share(of: .emotion) == 0)
  }

  @Test(arguments: [(80, false), (81, true)])
  func `interest over the mark is one-sided`(interest: Int, isOneSided: Bool) {
    var balance = IncentiveBalance()
    balance.add(entry(interest, .interest), isReversed: false)
    balance.add(entry(100 - interest, .honour), isReversed: false)
    #expect(balance.isOneSided == isOneSided)
  }

  @Test func `nothing given is no balance`() {
    #expect(IncentiveBalance().share(of: .honour) == 0)
    #expect(!IncentiveBalance().isOneSided)
  }
}
