import Testing

@testable import Sample

/// The same on every machine: the sequence is that of the published generator.
@Suite struct `Chance of a sample` {
  /// The reference values of SplitMix64 for the seed 1234567.
  @Test func `is the published sequence`() {
    var random = SampleRandom(seed: 1_234_567)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test(arguments: [1, 2, 3, 7, 100, 10_000])
  func `falls evenly within its bound`(bound: Int) {
    var random = SampleRandom(42, UInt64(bound))
    var counts = [Int](repeating: 0, count: min(bound, 10))
    for _ in 0..<10_000 {
      let number = random.below(bound)
      #expect((0..<max(1, bound)).contains(number))
      counts[number * counts.count / bound] += 1
    }
    let fair = 10_000 / counts.count
    #expect(counts.allSatisfy { abs($0 - fair) <= fair / 5 }, "\(counts)")
  }

  @Test(arguments: [Int.min, -1, 0])
  func `without a choice is the first`(bound: Int) {
    var random = SampleRandom(seed: 5)
    #expect(random.below(bound) == 0)
  }

  @Test(arguments: [(10, 900...1100), (50, 4800...5200), (99, 9850...9950)])
  func `comes in as many of a hundred cases as asked`(percent: Int, range: ClosedRange<Int>) {
    var random = SampleRandom(seed: UInt64(percent))
    let hits = (0..<10_000).count { _ in random.chance(percent) }
    #expect(range.contains(hits), "\(hits)")
  }

  @Test func `depends on all of its parts and on their order`() {
    func first(_ random: SampleRandom) -> UInt64 {
      var random = random
      return random.next()
    }
    let firsts = [
      first(SampleRandom(1, 2, 3)), first(SampleRandom(3, 2, 1)), first(SampleRandom(1, 2)),
      first(SampleRandom(1, 2, 4)), first(SampleRandom(2, 2, 3)), first(SampleRandom(0, 0, 0)),
      first(SampleRandom(0, 0)),
    ]
    #expect(Set(firsts).count == firsts.count)
    #expect(first(SampleRandom(1, 2, 3)) == firsts[0])
  }

  @Test func `is a share below one`() {
    var random = SampleRandom(seed: 9)
    let shares = (0..<10_000).map { _ in random.unit() }
    #expect(shares.allSatisfy { (0..<1).contains($0) })
    let mean = shares.reduce(0, +) / 10_000
    #expect(abs(mean - 0.5) < 0.02)
  }
}
