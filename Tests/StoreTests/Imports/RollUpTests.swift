import Community
import GRDB
import Testing

@testable import Store

@Suite struct `Roll-ups` {
  private func days(_ store: Store) throws -> [[Int]] {
    try store.read { db in
      try Row.fetchAll(db, sql: "SELECT day, messages, minutes FROM member_day ORDER BY day").map {
        [$0["day"] - Int(start.seconds / 86_400), $0["messages"], $0["minutes"]]
      }
    }
  }

  @Test func `a minute counts once, also when batches and files share it`() throws {
    let store = try Store.inMemory()
    let ann = account("u1")
    try store.take([says(ann, at: 0), says(ann, at: 59), says(ann, at: 60)], batchSize: 1)
    try store.take([says(ann, at: 30), says(ann, at: 119), says(ann, at: 180)], batchSize: 2)
    #expect(try days(store) == [[0, 6, 3]])
    let index = Participation.index(minutes: 3, on: Zone.utc.day(of: start))
    #expect(try store.scalar("SELECT participation FROM person", Double.self) == index)
  }

  @Test func `days are those of the group's zone`() throws {
    let store = try Store.inMemory()
    let shanghai = try #require(Zone("Asia/Shanghai"))
    // 23:59:59 and 00:00:00 in Shanghai.
    let midnight: Int64 = 16 * 3600
    try store.take(
      [says(account("u1"), at: midnight - 1), says(account("u1"), at: midnight)], zone: shanghai)
    #expect(try days(store) == [[0, 1, 1], [1, 1, 1]])
  }

  @Test func `a day of 23 hours and one of 25 are counted whole`() throws {
    let store = try Store.inMemory()
    let berlin = try #require(Zone("Europe/Berlin"))
    let clocks = [Day(year: 2026, month: 3, day: 29), Day(year: 2026, month: 10, day: 25)]
    for (day, hours) in zip(clocks, [23, 25] as [Int64]) {
      let first = berlin.start(of: day) - start
      // A message each half hour, from the one before midnight to the one after.
      let records = (-1...(2 * hours)).map { says(account("u1"), at: first + $0 * 1800) }
      try store.take(records, zone: berlin, batchSize: 5)
    }
    let messages = try store.read {
      try Int.fetchAll(
        $0, sql: "SELECT messages FROM member_day WHERE day IN (?, ?) ORDER BY day",
        arguments: [clocks[0], clocks[1]])
    }
    #expect(messages == [46, 50])
    #expect(try store.differences() == [])
  }

  @Test func `joins and leaves are counted by day; notices are not`() throws {
    let store = try Store.inMemory()
    let counts = try store.take([
      happens(.join(by: nil), account("u1"), at: 0), happens(.join(by: nil), account("u2"), at: 9),
      happens(.removal(by: nil), account("u2"), at: 90_000),
      happens(.notice(text: "New title"), nil, at: 5), says(account("u1"), at: 100_000),
    ])
    #expect((counts.joins, counts.leaves, counts.notices, counts.messages) == (2, 1, 1, 1))
    let group = try #require(try store.groups(GroupQuery(), at: start).rows.first)
    let days = try store.groupDays(group.group.id, last: 3)
    #expect(days.map(\.joins) == [0, 2, 0])
    #expect(days.map(\.leaves) == [0, 0, 1])
    #expect(group.members == 1)
  }

  @Test func `a changed zone counts the days anew`() throws {
    let store = try Store.inMemory()
    let records = (0..<60).map { says(account("u\($0 % 3)"), at: Int64($0) * 7000) }
    try store.take(records)
    let auckland = try #require(Zone("Pacific/Auckland"))
    let other = try Store.inMemory()
    try other.take(records, zone: auckland)
    try store.perform(
      .changeGroup(GroupID(1), version: 1, .zone(auckland)), as: keeper, at: start)
    #expect(try store.portrait() == other.portrait())
    #expect(try store.differences() == [])
  }

  @Test func `a day in several groups is one day of the person's`() throws {
    let store = try Store.inMemory()
    let other = ChatSource(platform: .telegram, externalID: "g2", name: "Morning readers")
    let ann = account("u1")
    try store.take([
      says(ann, at: 0), says(ann, at: 90_000), says(ann, at: 60, in: other),
      says(ann, at: 180_000, in: other),
    ])
    let days = "SELECT active_days FROM person"
    #expect(try store.scalar(days, Int.self) == 3)
    #expect(try store.scalar("SELECT sum(active_days) FROM membership", Int.self) == 4)
    // A later export brings a day that is known from the other group, and one that is not.
    try store.take([says(ann, at: 180_300), says(ann, at: 300_000)])
    #expect(try store.scalar(days, Int.self) == 4)
    #expect(try store.differences() == [])
  }

  @Test func `a person's tampered sums are found and counted again`() throws {
    let store = try Store.inMemory()
    try store.take([says(account("u1"), at: 0)])
    try store.write { try $0.execute(sql: "UPDATE person SET active_days = 9, messages = 8") }
    let found = try store.differences()
    #expect(Set(found.map(\.figure)) == [.daysAnywhere, .messagesAnywhere])
    try store.write { try rebuildAllRollUps(in: $0) }
    #expect(try store.differences() == [])
  }

  @Test func `a tampered sum is found`() throws {
    let store = try Store.inMemory()
    try store.take([says(account("u1"), at: 0)])
    try store.write { try $0.execute(sql: "UPDATE member_day SET minutes = 7") }
    let found = try store.differences()
    #expect(found.map(\.figure) == [.minutes])
    #expect(found.first?.stored == 7)
    #expect(found.first?.counted == 1)
  }

  @Test func `an export tells about all of its groups until its end`() throws {
    let store = try Store.inMemory()
    let other = ChatSource(platform: .telegram, externalID: "g2", name: "Other")
    try store.take([says(account("u1"), at: 10), says(account("u1"), at: 900, in: other)])
    try store.take([says(account("u1"), at: 20)])
    let observed = try store.groups(GroupQuery(), at: start).rows.map(\.observedUntil)
    #expect(observed == [start + 900, start + 900])
  }
}
