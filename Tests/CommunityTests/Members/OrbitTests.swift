import Testing

@testable import Community

/// The numbers are those of the Orbit model's own examples.
@Suite struct `Love, reach and gravity` {
  private let today = Day(year: 2020, month: 2, day: 20)

  private func love(_ activities: [(weight: Int, year: Int, month: Int, day: Int)]) -> Double {
    activities.reduce(0) { sum, activity in
      let day = Day(year: activity.year, month: activity.month, day: activity.day)
      return sum + Love.value(weight: activity.weight, on: day, asOf: today)
    }
  }

  @Test func `add up as in the model's example`() {
    #expect(abs(love([(3, 2020, 1, 14), (3, 2020, 1, 20)]) - 5.4) < 1e-9)
    #expect(abs(love([(1, 2019, 11, 14), (3, 2020, 2, 11)]) - 3.729) < 1e-9)
    #expect(abs(love([(1, 2019, 12, 21)]) - 0.81) < 1e-9)
    #expect(Gravity.of([(2, 6), (6, 3), (7, 3), (4, 5), (2, 1)]) == 73)
  }

  @Test func `look at this calendar month and the five before`() {
    #expect(Love.start(asOf: today) == Day(year: 2019, month: 9, day: 1))
    #expect(
      Love.start(asOf: Day(year: 2026, month: 12, day: 31)) == Day(year: 2026, month: 7, day: 1))
    #expect(Love.Deed.allCases.map(\.weight) == [1, 2, 3])
  }

  @Test(arguments: [
    (0.0, OrbitLevel.observer), (2.9, .observer), (3, .participant), (19.9, .participant),
    (20, .contributor), (74.9, .contributor), (75, .advocate), (4000, .advocate),
  ])
  func `love puts people into orbits`(love: Double, level: OrbitLevel) {
    #expect(OrbitLevel(love: love) == level)
    #expect(OrbitLevel(love: love, kind: .staff) == .team)
  }

  @Test func `an orbit says where the next one begins`() {
    #expect(OrbitLevel.allCases.map(\.nextAt) == [nil, nil, 75, 20, 3])
    #expect(OrbitLevel.allCases.map(\.name) == ["O0", "O1", "O2", "O3", "O4"])
  }

  @Test(arguments: [
    (0, 0, 0), (1, 0, 1), (2, 0, 1), (3, 0, 2), (8, 0, 3), (900, 0, 3), (0, 1, 1), (8, 5, 5),
  ])
  func `reach is points from a table`(answeredBy: Int, brought: Int, points: Int) {
    #expect(Reach(answeredBy: answeredBy, brought: brought).points == points)
  }

  @Test func `presence counts days in three windows`() {
    let days = [0, 29, 30, 89, 90, 364, 365].map { today - $0 }
    #expect(MemberPresence(days, asOf: today) == MemberPresence(days30: 2, days90: 4, days365: 6))
  }
}
