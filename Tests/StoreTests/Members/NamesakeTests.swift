import Community
import Testing

@testable import Store

/// The directory tells where people of one name are from, also when the list shows only one of them.
@Suite struct NamesakeTests {
  private func store() throws -> Store {
    let other = ChatSource(platform: .discord, externalID: "g2", name: "Readers")
    let store = try Store.inMemory()
    try store.take([
      says(account("a1", "Ann"), "Hello", at: 3_000),
      says(account("b", "Ben"), "Hi", at: 2_000),
      says(account("t1", "Ann"), "Hello", at: 1_000, in: other),
    ])
    return store
  }

  private func origins(_ query: MemberQuery, _ store: Store) throws -> [String?] {
    try store.members(query).rows.map { $0.origin?.accountID }
  }

  @Test func `whose namesake is out of the window is told apart as well`() throws {
    let store = try store()
    #expect(try origins(MemberQuery(window: Window(limit: 1)), store) == ["a1"])
    #expect(try origins(MemberQuery(window: Window(limit: 3)), store) == ["a1", nil, "t1"])
    #expect(try origins(MemberQuery(filter: "a1"), store) == ["a1"])
  }

  @Test func `within a group only those of the group matter`() throws {
    let store = try store()
    let group = try #require(
      try store.groups(GroupQuery(), at: start).rows.first { $0.group.platform != .discord })
    #expect(try origins(MemberQuery(group: group.group.id), store) == [nil, nil])
  }

  @Test func `who is one with somebody is no namesake of theirs`() throws {
    let store = try store()
    let rows = try store.members(MemberQuery()).rows.filter { $0.person.name == "Ann" }
    let join = PeopleJoin(
      person: rows[1].person.id, version: rows[1].person.version, root: rows[0].person.id,
      rootVersion: rows[0].person.version)
    try store.perform(.mergePeople(join), as: keeper, at: start)
    #expect(try origins(MemberQuery(), store) == [nil, nil])
  }
}
