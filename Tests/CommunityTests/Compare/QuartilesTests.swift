import Community
import Testing

/// How peers are told.
@Suite struct QuartilesTests {
  @Test func `quarters are interpolated between the values`() throws {
    let five = try #require(Quartiles([40, 10, 30, 20, 50]))
    #expect((five.least, five.lower, five.median, five.upper, five.most) == (10, 20, 30, 40, 50))
    let four = try #require(Quartiles([1, 2, 3, 4]))
    #expect((four.lower, four.median, four.upper) == (1.75, 2.5, 3.25))
    #expect(four.count == 4)
  }

  @Test func `one value is all of its quarters, none has none`() {
    #expect(Quartiles([7])?.upper == 7)
    #expect(Quartiles([7])?.least == 7)
    #expect(Quartiles([]) == nil)
  }

  @Test(arguments: [
    (0, AgeBand.young), (89, .young), (90, .settled), (179, .settled), (180, .old), (729, .old),
    (730, .veteran), (9999, .veteran),
  ])
  func `age bands follow the lives of the sources`(days: Int, band: AgeBand) {
    #expect(AgeBand(days: days) == band)
    #expect(days >= band.days.from)
    #expect(days < band.days.below ?? .max)
  }

  @Test(arguments: SizeBand.allCases)
  func `a band's members are of that band`(band: SizeBand) {
    #expect(SizeBand(members: band.members.lowerBound) == band)
    #expect(SizeBand(members: band.members.upperBound) == band)
    if band != .unwieldy { #expect(SizeBand(members: band.members.upperBound + 1) != band) }
  }
}
