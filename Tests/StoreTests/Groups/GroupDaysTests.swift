import Community
import GRDB
import Testing

@testable import Store

/// The days of a group, as its chart shows them.
@Suite struct `Days of a group` {
  private let day: Int64 = 86_400
  private let group = GroupID(1)

  private func store(_ zone: Zone = .utc) throws -> Store {
    let store = try Store.inMemory()
    let (ann, ben, bot) = (account("u1"), account("u2"), account("b", kind: .bot))
    try store.take(
      [
        says(ann, at: 0), says(ann, at: 60), says(ben, at: 100), says(bot, at: 200),
        happens(.join(by: nil), ben, at: 50), happens(.leave, ben, at: 3 * day),
        says(ann, at: 4 * day + 5),
      ], zone: zone)
    return store
  }

  @Test func `have no gaps, and people's messages apart from the rest`() throws {
    let days = try store().groupDays(group, last: 6)
    let today = Zone.utc.day(of: start)
    #expect(days.map(\.day) == (-1...4).map { today + $0 })
    #expect(days.map(\.messages) == [0, 3, 0, 0, 0, 1])
    #expect(days.map(\.voices) == [0, 2, 0, 0, 0, 1])
    #expect(days.map(\.staffMessages) == [0, 1, 0, 0, 0, 0])
    #expect(days.map(\.joins) == [0, 1, 0, 0, 0, 0])
    #expect(days.map(\.leaves) == [0, 0, 0, 0, 1, 0])
  }

  @Test(arguments: [(1, 1), (0, 0), (-3, 0), (200, 200)])
  func `are as many as asked for`(count: Int, found: Int) throws {
    let days = try store().groupDays(group, last: count)
    #expect(days.count == found)
    #expect(found == 0 || days.last?.messages == 1)
  }

  @Test func `of an unknown group, or one without events, are none`() throws {
    #expect(try store().groupDays(GroupID(9), last: 5) == [])
    let store = try Store.inMemory()
    try store.take([listed(account("u1"))])
    #expect(try store.groupDays(group, last: 5) == [])
    #expect(try store.stages(of: group) == [])
    #expect(try store.scores(of: group) == [])
  }

  @Test func `scores and stages go from the oldest to the latest, of this group alone`() throws {
    let store = try store()
    try store.write { db in
      try db.execute(
        sql: """
          DELETE FROM score_history; DELETE FROM stage_period;
          INSERT INTO chat_group (id, platform, source_name, name, zone, capacity)
            VALUES (2, 'qq', 'x', 'x', 'UTC', 9);
          INSERT INTO score_history (group_id, day, health, silence, slump, model)
            VALUES (1, 30, 3, 0, 0, 'm'), (1, 10, 1, 0, 0, 'm'), (1, 20, 2, 0, 0, 'm'),
              (2, 15, 9, 0, 0, 'm');
          INSERT INTO stage_period (group_id, from_day, stage)
            VALUES (1, 30, 'active'), (1, 10, 'sprout'), (2, 15, 'silent'), (1, 20, 'growth');
          """)
    }
    #expect(try store.scores(of: group).map(\.health) == [1, 2, 3])
    #expect(try store.scores(of: group).map(\.day) == [Day(10), Day(20), Day(30)])
    #expect(try store.stages(of: group).map(\.stage) == [.sprout, .growth, .active])
  }

  @Test func `are those of its zone`() throws {
    // Midnight UTC is the morning in Auckland and the evening before in New York.
    let auckland = try store(#require(Zone("Pacific/Auckland"))).groupDays(group, last: 5)
    #expect(auckland.first?.messages == 3)
    let york = try store(#require(Zone("America/New_York"))).groupDays(group, last: 5)
    #expect(york.first?.day == Zone.utc.day(of: start) - 1)
    #expect(york.first?.messages == 3)
  }

  @Test func `add up to the days of the figures`() throws {
    let store = try store()
    let figures = try #require(try store.groups(GroupQuery(), at: start).rows.first?.figures)
    let days = try store.groupDays(group, last: 28)
    #expect(days.map(\.messages).reduce(0, +) == figures.messages)
    #expect(days.map(\.joins).reduce(0, +) == figures.joins)
    #expect(days.map(\.leaves).reduce(0, +) == figures.leaves)
  }
}
