import Testing

@testable import Community

@Suite struct `Presence` {
  @Test(arguments: [
    (0, 1, 1, 1), (29, 1, 1, 1), (30, 0, 1, 1), (89, 0, 1, 1), (90, 0, 0, 1), (364, 0, 0, 1),
    (365, 0, 0, 0),
  ])
  func `counts a day in each window that it falls into`(
    ago: Int, month: Int, quarter: Int, year: Int
  ) {
    let today = Day(20_000)
    let presence = MemberPresence([today - ago], asOf: today)
    #expect(presence == MemberPresence(days30: month, days90: quarter, days365: year))
  }

  @Test(arguments: 0..<10)
  func `is no less in a longer window, and no more than its days`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let today = Day(20_000)
    let days = Set((0..<60).map { _ in today - random.int(0...500) })
    let presence = MemberPresence(days, asOf: today)
    #expect(presence.days30 <= presence.days90 && presence.days90 <= presence.days365)
    #expect(presence.days365 == days.count { today - $0 < 365 })
    #expect(presence.days30 <= 30)
  }
}
