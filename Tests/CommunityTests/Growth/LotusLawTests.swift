import Testing

@testable import Community

/// The lotus pond, which doubles daily.
struct LotusLawTests {
  @Test(arguments: 2...60)
  func `a day has twice the leaves of the day before`(day: Int) {
    #expect(Lotus.leaves(day: day) == 2 * Lotus.leaves(day: day - 1))
  }

  @Test(arguments: -10...29)
  func `until it is full, a day covers half of what the next one does`(day: Int) {
    #expect(Lotus.cover(day: day + 1) == 2 * Lotus.cover(day: day))
    #expect(Lotus.cover(day: day) < 1)
  }

  @Test(arguments: [30, 31, 365, Int.max - 1])
  func `a full pond stays full`(day: Int) { #expect(Lotus.cover(day: day) == 1) }

  @Test func `the source's day four is a slip: it has eight leaves, not sixteen`() {
    #expect(Lotus.leaves(day: 4) == 8)
    #expect(Lotus.leaves(day: 0) == 0.5)
    #expect(Lotus.leaves(day: 30) * Lotus.cover(day: 1) == 1)
  }
}
