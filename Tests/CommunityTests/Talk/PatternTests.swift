import Community
import Testing

@Suite struct `Patterns of accounts` {
  @Test func `a shill answers staff, hardly anything else, and at once`() {
    #expect(ShillPattern.fits(answers: 10, quick: 8, turns: 12))
    #expect(!ShillPattern.fits(answers: 9, quick: 9, turns: 9))
    #expect(!ShillPattern.fits(answers: 10, quick: 7, turns: 10))
    #expect(!ShillPattern.fits(answers: 10, quick: 10, turns: 13))
    #expect(!ShillPattern.fits(answers: 0, quick: 0, turns: 0))
  }

  @Test func `tags name experts`() {
    #expect(ExpertList.names(["reader", "护肤专家"]))
    #expect(ExpertList.names(["Sleep Coach"]))
    #expect(!ExpertList.names(["coaching", "reader"]))
    #expect(!ExpertList.names([]))
  }
}
