import Community
import GRDB
import Testing

@testable import Store

/// What a person's days and memberships in several groups add up to.
@Suite struct `Sums of a person` {
  private let day: Int64 = 86_400
  private let other = ChatSource(platform: .telegram, externalID: "g2", name: "Morning readers")
  private let third = ChatSource(platform: .telegram, externalID: "g3", name: "Past readers")
  private let ann = account("u1", "Ann")

  /// Ann speaks in two groups, on one of the days in both, and has left a third.
  private func store() throws -> Store {
    let store = try Store.inMemory()
    try store.take([
      happens(.join(by: nil), ann, at: -9 * day, in: third),
      happens(.leave, ann, at: -8 * day, in: third),
      says(ann, at: 0), says(ann, at: 60), says(ann, at: 60, in: other),
      says(ann, at: 3 * day), says(ann, at: 7 * day, in: other),
      says(ann, at: 7 * day + 5, in: other),
    ])
    return store
  }

  private func row(_ sql: String, _ store: Store) throws -> [Int64?] {
    try store.read { db in
      try #require(try Row.fetchOne(db, sql: sql)).databaseValues.map(Int64.fromDatabaseValue)
    }
  }

  @Test func `are of all groups together, each day once`() throws {
    let found = try row(
      """
      SELECT groups, messages, active_days, first_at, first_spoke, last_spoke FROM person
      """, store())
    #expect(
      found == [
        2, 6, 3, (start - 9 * day).seconds, start.seconds, (start + 7 * day + 5).seconds,
      ])
  }

  @Test func `are in each group its own`() throws {
    let store = try store()
    func found(_ group: Int) throws -> [Int64?] {
      try row(
        """
        SELECT messages, active_days, first_spoke, last_spoke, left_at IS NULL FROM membership
        WHERE group_id = (SELECT id FROM chat_group WHERE external_id = 'g\(group)')
        """, store)
    }
    #expect(try found(1) == [3, 2, start.seconds, (start + 3 * day).seconds, 1])
    #expect(try found(2) == [3, 2, (start + 60).seconds, (start + 7 * day + 5).seconds, 1])
    #expect(try found(3) == [0, 0, nil, nil, 0])
  }

  @Test func `weigh the minutes of each day by its age, a shared day's together`() throws {
    let store = try store()
    let first = Zone.utc.day(of: start)
    func index(_ minutes: [(Int, Int)]) -> Double {
      minutes.map { Participation.index(minutes: $0.0, on: first + $0.1) }.reduce(0, +)
    }
    #expect(
      try store.scalar("SELECT participation FROM person", Double.self)
        == index([(3, 0), (1, 3), (1, 7)]))
    let groups = try store.read {
      try Double.fetchAll(
        $0, sql: "SELECT participation FROM membership WHERE messages > 0 ORDER BY group_id")
    }
    #expect(Set(groups) == [index([(2, 0), (1, 3)]), index([(1, 0), (1, 7)])])
  }

  @Test func `in the second of a leave nobody is back`() throws {
    for records in [
      [says(ann, at: 200), happens(.leave, ann, at: 200)],
      [happens(.leave, ann, at: 200), says(ann, at: 200)],
    ] {
      let store = try Store.inMemory()
      for record in records { try store.take([record]) }
      #expect(
        try store.scalar("SELECT left_at FROM membership", Int64.self) == (start + 200).seconds)
      #expect(try store.scalar("SELECT groups FROM person", Int.self) == 0)
    }
  }

  @Test(arguments: [[0, 1], [1, 0]])
  func `who brought somebody first has brought them, also within one batch`(
    order: [Int]
  ) throws {
    let store = try Store.inMemory()
    let joins = [
      happens(.join(by: account("u2", "Bea")), ann, at: 100),
      happens(.join(by: account("u3", "Cy")), ann, at: 300),
    ]
    try store.take(order.map { joins[$0] })
    #expect(
      try store.scalar(
        "SELECT person.name FROM membership JOIN person ON person.id = brought_by", String.self)
        == "Bea")
  }
}
