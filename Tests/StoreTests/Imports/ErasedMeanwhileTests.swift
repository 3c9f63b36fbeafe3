import Community
import GRDB
import Testing

@testable import Store

/// A group that is erased while an import of it is under way.
@Suite struct `An import of a group that goes meanwhile` {
  private let now = start + 100_000

  /// - Parameter last: The message after whose batch `body` runs.
  private func store(after last: Int = 9, _ body: (Store) throws -> Void) throws -> Store {
    let store = try Store.inMemory()
    try store.take((0..<6).map { says(account("u\($0 % 3)"), at: Int64($0), id: "\($0)") })
    try store.enter(as: keeper, unixUser: nil, at: now)
    try store.perform(
      .eraseGroup(GroupID(1), version: 1, .plan), as: keeper, at: now, confirmation: room.name)
    let session = try store.beginImport(
      ImportOptions(path: "x", format: "x", zone: .utc, by: keeper, at: now), batchSize: 2)
    for number in 6..<12 {
      try session.take(says(account("u\(number % 3)"), at: Int64(number), id: "\(number)"))
      // The batch that is under way ends first.
      if number == last { _ = session.committedRecords }
      if number == last { try body(store) }
    }
    _ = try session.finish()
    return store
  }

  private func count(_ store: Store, _ table: String, _ group: Int64) throws -> Int? {
    try store.scalar("SELECT count(*) FROM \(table) WHERE group_id = \(group)", Int.self)
  }

  @Test func `goes on into a new group`() throws {
    let store = try store { _ = try $0.advanceClock(to: now + 8 * 86_400) }
    for table in ["event", "membership", "member_day", "group_figures"] {
      #expect(try count(store, table, 1) == 0, "\(table)")
    }
    #expect(try count(store, "event", 2) == 2)
    let groups = try store.groups(GroupQuery(), at: now).rows
    #expect(groups.map(\.group.id) == [GroupID(2)])
    #expect(groups.map(\.members) == [2])
    let people = try store.members(MemberQuery(sort: .name)).rows
    #expect(people.map(\.person.name) == ["u1", "u2"])
    #expect(people.map(\.messages) == [1, 1])
    #expect(try store.differences() == [])
  }

  @Test func `goes on into the same group when nothing goes`() throws {
    let store = try store { _ = try $0.advanceClock(to: now) }
    #expect(try count(store, "event", 1) == 12)
    #expect(try store.groups(GroupQuery(), at: now).total == 1)
  }

  @Test(arguments: [9, 11])
  func `does not bring the erased group to life at its end`(last: Int) throws {
    let store = try store(after: last) { _ = try $0.advanceClock(to: now + 8 * 86_400) }
    let row = try store.read {
      try Row.fetchOne(
        $0, sql: "SELECT observed_until, members, messages FROM chat_group WHERE id = 1")
    }
    #expect(row == ["observed_until": nil, "members": 0, "messages": 0])
  }
}
