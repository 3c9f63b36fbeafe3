import Testing

@testable import Community

/// What holds of any ledger that is only added to.
@Suite struct `Any ledger` {
  private struct Line {
    var entry: PointEntry
    var isReversed: Bool
  }

  /// Entries by chance; about one in four is taken back later.
  private func ledger(_ random: inout SeededGenerator) -> [Line] {
    var lines: [Line] = []
    for number in 1...random.int(1...40) {
      let award = Award(
        person: PersonID(Int64(random.int(1...3))),
        amount: random.pick([-50, -10, 5, 10, 20, 100]), incentive: random.pick(Incentive.allCases),
        reason: .words("x"))
      lines.append(
        Line(
          entry: PointEntry(
            id: PointEntryID(Int64(number)), award: award, at: Instant(0), by: "mei"),
          isReversed: false))
    }
    for place in lines.indices where random.int(0...3) == 0 {
      lines[place].isReversed = true
      var award = lines[place].entry.award
      award.amount = -award.amount
      let back = PointEntry(
        id: PointEntryID(Int64(lines.count + 1)), award: award, at: Instant(1), by: "mei",
        reverses: lines[place].entry.id)
      lines.append(Line(entry: back, isReversed: false))
    }
    return lines
  }

  private func balance(_ lines: [Line]) -> IncentiveBalance {
    var balance = IncentiveBalance()
    for line in lines { balance.add(line.entry, isReversed: line.isReversed) }
    return balance
  }

  @Test(arguments: 0..<40)
  func `has shares that make a whole, or nothing`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let balance = balance(ledger(&random))
    let sum = Incentive.allCases.reduce(0) { $0 + balance.share(of: $1) }
    #expect(abs(sum - (balance.entries == 0 ? 0 : 1)) < 1e-12)
    #expect(Incentive.allCases.allSatisfy { (0...1).contains(balance.share(of: $0)) })
    #expect(balance.isOneSided == (balance.share(of: .interest) > 0.8))
  }

  @Test(arguments: 0..<40)
  func `is balanced the same in any order`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let lines = ledger(&random)
    #expect(balance(lines) == balance(lines.shuffled(using: &random)))
  }

  @Test(arguments: 0..<40)
  func `sums up to what stands: a reversal and what it reverses are nothing`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let lines = ledger(&random)
    let all = lines.reduce(0) { $0 + $1.entry.award.amount }
    let standing = lines.filter { !$0.isReversed && $0.entry.reverses == nil }
    #expect(all == standing.reduce(0) { $0 + $1.entry.award.amount })
    let given = standing.filter { $0.entry.award.amount > 0 }
    let counted = balance(lines)
    #expect(counted.entries == given.count)
    #expect(
      counted.points.values.reduce(0, +) == given.reduce(0) { $0 + $1.entry.award.amount })
  }
}
