import Community
import GRDB
import Testing

@testable import Store

@Suite struct `Who might be the same person` {
  /// Four named Ann, of whom one talks where the first does, and others.
  private func store() throws -> Store {
    let other = ChatSource(platform: .discord, externalID: "g2", name: "Readers")
    let store = try Store.inMemory()
    try store.take([
      says(account("a1", "Ann Lee"), "Hello", at: 1_000),
      says(account("a2", "Ann Lee"), "Also here", at: 1_100),
      says(account("b", "Ben"), "Hi", at: 1_200),
      says(account("t1", "ann lee"), "Hello", at: 900, in: other),
      says(account("t2", "ANN LEE", kind: .bot), "Beep", at: 800, in: other),
      says(account("t3", "Annabel"), "Hi", at: 700, in: other),
    ])
    return store
  }

  private func id(_ account: String, _ store: Store) throws -> PersonID {
    let id = try store.scalar(
      "SELECT person FROM identity WHERE external_id = '\(account)'", Int64.self)
    return PersonID(try #require(id))
  }

  private func merge(_ one: String, into root: String, _ store: Store) throws {
    let person = try #require(try store.person(try id(one, store)))
    let other = try #require(try store.person(try id(root, store)))
    try store.perform(
      .mergePeople(
        PeopleJoin(
          person: person.id, version: person.version, root: other.id, rootVersion: other.version)),
      as: keeper, at: start)
  }

  private func found(_ account: String, filter: String = "", _ store: Store) throws -> [String] {
    try store.samePeople(SamePersonQuery(id(account, store), filter: filter)).rows
      .map { $0.origin?.accountID ?? "" }
  }

  @Test func `is whoever has the same name, however it is written, elsewhere first`() throws {
    #expect(try found("a1", store()) == ["t1", "t2", "a2"])
    #expect(try found("t2", store()) == ["a2", "a1", "t1"])
    #expect(try found("b", store()).isEmpty)
  }

  @Test func `is anybody who is searched for, the same name first, never oneself`() throws {
    #expect(try found("a1", filter: "ann", store()) == ["t1", "t2", "a2", "t3"])
    #expect(try found("a1", filter: "t3", store()) == ["t3"])
    #expect(try found("a1", filter: "a1", store()).isEmpty)
  }

  @Test func `is nobody who is one with them by now`() throws {
    let store = try store()
    try merge("t1", into: "a1", store)
    #expect(try found("a1", store) == ["a2", "t2"])
    // The same seen from the other account, which is found under its root.
    #expect(try found("t1", store) == ["a2", "t2"])
    let sought = try store.samePeople(SamePersonQuery(id("b", store), filter: "t1"))
    #expect(sought.rows.map(\.person.id) == [try id("a1", store)])
  }

  @Test func `says where each is from`() throws {
    let store = try store()
    try merge("t1", into: "a1", store)
    let row = try #require(try store.samePeople(SamePersonQuery(id("t2", store))).rows.last)
    #expect(row.origin?.platforms.count == 2)
    #expect(row.origin?.groups.count == 2)
  }

  @Test func `lists say it only of those who look alike`() throws {
    let rows = try store().members(MemberQuery(sort: .name)).rows
    let told = rows.filter { $0.origin != nil }.map(\.person.name)
    #expect(told == ["Ann Lee", "Ann Lee"])
  }

  @Test func `adds up as the preview says`() throws {
    let store = try store()
    let both = try ["a1", "a2"].map { try #require(try store.member(id($0, store), at: start)) }
    try merge("a2", into: "a1", store)
    let one = try #require(try store.member(id("a1", store), at: start))
    #expect(one.row.messages == both.map(\.row.messages).reduce(0, +))
    #expect(one.row.groups == Set(both.flatMap(\.memberships).map(\.group)).count)
    #expect(one.accounts.count == both.flatMap(\.accounts).count)
    #expect(Set(one.accounts.map(\.person)) == Set(both.map(\.row.person.id)))
  }
}
