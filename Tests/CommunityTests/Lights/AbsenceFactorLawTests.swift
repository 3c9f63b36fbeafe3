import Testing

@testable import Community

/// The fewest people with half of the talk, found the plain way: by trying all sets of them.
@Suite struct `The absence factor of any group` {
  private func plain(_ counts: [Int]) -> Int {
    let all = counts.reduce(0, +)
    guard all > 0 else { return 0 }
    var fewest = counts.count
    for chosen in 0..<(1 << counts.count) {
      let people = counts.indices.filter { chosen & (1 << $0) != 0 }
      if people.reduce(0, { $0 + counts[$1] }) * 2 >= all { fewest = min(fewest, people.count) }
    }
    return fewest
  }

  @Test(arguments: 0..<40)
  func `is the smallest set with half of it`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let counts = (0..<random.int(0...9)).map { _ in random.int(0...12) }
      #expect(absenceFactor(counts) == plain(counts), "\(counts)")
    }
  }

  @Test(arguments: 0..<20)
  func `does not depend on order, scale, or people who said nothing`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let counts = (0..<random.int(1...12)).map { _ in random.int(0...30) }
    let people = absenceFactor(counts)
    #expect(absenceFactor(counts.shuffled(using: &random)) == people)
    #expect(absenceFactor(counts.map { $0 * 7 }) == people)
    #expect(absenceFactor(counts + [0, 0, 0]) == people)
    #expect(people <= (counts.count + 1) / 2)
  }
}
