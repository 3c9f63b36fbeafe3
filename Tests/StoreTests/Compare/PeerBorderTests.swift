import Community
import GRDB
import Testing

@testable import Store

/// Which groups count as of one size and age, and how far back a comparison looks.
@Suite struct `Borders of a comparison` {
  private let day: Int64 = 86_400
  private let other = ChatSource(platform: .telegram, externalID: "g2", name: "Other")

  /// Two groups with three people of sixty days.
  private func store() throws -> Store {
    let store = try Store.inMemory()
    try store.take(
      [room, other].flatMap { source in
        (0..<60).flatMap { number in
          (0..<3).map { says(account("u\($0)"), at: number * day + Int64($0), in: source) }
        }
      }, batchSize: 1000)
    return store
  }

  private func comparison(_ store: Store) throws -> Comparison {
    try #require(
      try store.comparison(ComparisonQuery(GroupID(1), against: .group(GroupID(2)))))
  }

  @Test(arguments: SizeBand.allCases)
  func `peers are of the same size, its ends included`(band: SizeBand) throws {
    let store = try store()
    func peers(_ members: Int) throws -> Int {
      try store.write {
        try $0.execute(
          sql: "UPDATE chat_group SET members = iif(id = 1, ?, ?)",
          arguments: [band.members.lowerBound, members])
      }
      let found = try comparison(store).peers
      #expect(found.size == band)
      return found.count
    }
    #expect(try peers(band.members.lowerBound) == 1)
    #expect(try peers(band.members.upperBound) == 1)
    #expect(try peers(band.members.lowerBound - 1) == 0)
    #expect(try peers(band.members.upperBound + 1) == 0)
  }

  @Test(arguments: AgeBand.allCases)
  func `peers are of the same age, from its first day to before the next band's`(
    band: AgeBand
  ) throws {
    let store = try store()
    func peers(_ age: Int) throws -> Int {
      try store.write { db in
        try db.execute(sql: "DELETE FROM stage_period")
        try db.execute(
          sql: """
            INSERT INTO stage_period (group_id, from_day, stage)
            SELECT group_id, as_of - iif(group_id = 1, ?, ?), 'sprout' FROM group_figures
            """, arguments: [band.days.from, age])
      }
      let found = try comparison(store).peers
      #expect(found.age == band)
      return found.count
    }
    #expect(try peers(band.days.from) == 1)
    #expect(try peers(band.days.from - 1) == 0)
    if let below = band.days.below {
      #expect(try peers(below - 1) == 1)
      #expect(try peers(below) == 0)
    } else {
      #expect(try peers(100_000) == 1)
    }
  }

  @Test func `scores go back half a year, and no further on than the day`() throws {
    let store = try store()
    let asOf = try #require(try comparison(store).side.figures).asOf
    try store.write { db in
      try db.execute(sql: "DELETE FROM score_history")
      for back in [183, 182, 0, -1] {
        try db.execute(
          sql: """
            INSERT INTO score_history (group_id, day, health, silence, slump, model)
            VALUES (1, ?, 50, 0.5, 0.5, 'm')
            """, arguments: [asOf - back])
      }
    }
    #expect(try comparison(store).side.scores.map(\.day) == [asOf - 182, asOf])
    #expect(try comparison(store).other.scores.isEmpty)
  }

  @Test(arguments: [(8, true), (9, false)])
  func `earlier is as far back as the group was there`(weeks: Int, isKnown: Bool) throws {
    let store = try store()
    let found = try #require(
      try store.comparison(ComparisonQuery(GroupID(1), against: .earlier(weeks: weeks))))
    #expect((found.other.figures != nil) == isKnown)
    #expect(found.other.group.id == GroupID(1))
  }
}
