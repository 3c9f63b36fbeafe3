import Testing

@testable import Community

/// The groups of the same size and age, and how their figures are spread.
struct PeersTests {
  private func group(_ values: [ComparedFigure: Double]) -> ComparedGroup {
    ComparedGroup(asOf: Day(0), stage: .active, values: values)
  }

  @Test func `a figure is spread over the groups in which it is known`() throws {
    let peers = Peers(
      size: .lively, age: .old,
      groups: [
        group([.health: 50, .voices: 8]), group([.health: 90]), group([.voices: 2]),
        group([.voices: 4, .adShare: 0]),
      ])
    #expect(peers.count == 4)
    #expect((peers.size, peers.age) == (.lively, .old))
    #expect(peers.spread[.health] == Quartiles([50, 90]))
    #expect(peers.spread[.voices]?.median == 4)
    #expect(peers.spread[.voices]?.count == 3)
    #expect(peers.spread[.adShare]?.most == 0)
    #expect(Set(peers.spread.keys) == [.health, .voices, .adShare])
  }

  @Test func `without peers nothing is spread`() {
    let peers = Peers(size: .formed, age: .young, groups: [])
    #expect(peers.count == 0)
    #expect(peers.spread.isEmpty)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `quarters lie in order, between the values, whatever their order`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
      Double(Int.random(in: -20...20, using: &generator))
    }
    let found = try #require(Quartiles(values))
    #expect(found == Quartiles(values.shuffled(using: &generator)))
    #expect(found.least == values.min() && found.most == values.max())
    let parts = [found.least, found.lower, found.median, found.upper, found.most]
    #expect(parts == parts.sorted())
    #expect(found.count == values.count)
    // A quarter is not above the lower one, a quarter not below the upper one, half on either side.
    #expect(4 * values.count { $0 <= found.lower } >= values.count)
    #expect(4 * values.count { $0 >= found.upper } >= values.count)
    #expect(2 * values.count { $0 <= found.median } >= values.count)
    #expect(2 * values.count { $0 >= found.median } >= values.count)
    // Turned round, the lower quarter is the upper one.
    let turned = try #require(Quartiles(values.map { -$0 }))
    #expect(abs(turned.lower + found.upper) < 1e-9)
    #expect(abs(turned.median + found.median) < 1e-9)
    // Moved and stretched, they move and stretch along.
    let other = try #require(Quartiles(values.map { 3 * $0 + 7 }))
    #expect(abs(other.lower - (3 * found.lower + 7)) < 1e-9)
  }

  @Test(
    arguments: [
      ([1, 2], 1.25, 1.5, 1.75), ([1, 2, 3], 1.5, 2, 2.5), ([1, 1, 1, 9], 1, 1, 3),
      ([0, 10, 20, 30, 40, 50], 12.5, 25, 37.5), ([4, 4], 4, 4, 4),
    ] as [([Double], Double, Double, Double)])
  func `between two values the quarters are interpolated`(
    values: [Double], lower: Double, median: Double, upper: Double
  ) {
    let found = Quartiles(values)
    #expect(found?.lower == lower)
    #expect(found?.median == median)
    #expect(found?.upper == upper)
  }

  @Test func `the ages follow one another without a gap, from the first day to no end`() {
    let bands = AgeBand.allCases
    #expect(bands[0].days.from == 0)
    for (band, next) in zip(bands, bands.dropFirst()) {
      #expect(band.days.below == next.days.from)
      #expect(AgeBand(days: next.days.from - 1) == band)
      #expect(AgeBand(days: next.days.from) == next)
    }
    #expect(bands.last?.days.below == nil)
    #expect(AgeBand(days: -5) == .young)
    #expect(AgeBand(days: .max) == .veteran)
  }
}
