import Community
import Testing

@testable import Store

/// The directory in the order of coming, and by accounts within a group.
@Suite struct `The directory of a group and of all` {
  private let day: Int64 = 86_400
  private let other = ChatSource(platform: .telegram, externalID: "g2", name: "Other")

  private func names(_ query: MemberQuery, _ store: Store) throws -> [String] {
    try store.members(query).rows.map(\.person.name)
  }

  @Test func `goes by when people came: here, or anywhere first`() throws {
    let store = try Store.inMemory()
    try store.take([
      happens(.join(by: nil), account("old"), at: 0, in: other),
      happens(.join(by: nil), account("mid"), at: 2 * day),
      happens(.join(by: nil), account("new"), at: 3 * day),
      happens(.join(by: nil), account("old"), at: 9 * day),
    ])
    #expect(try names(MemberQuery(sort: .joined), store) == ["new", "mid", "old"])
    let group = GroupID(
      try #require(
        try store.scalar("SELECT id FROM chat_group WHERE external_id = 'g1'", Int64.self)))
    #expect(try names(MemberQuery(sort: .joined, group: group), store) == ["old", "new", "mid"])
    let joined = try store.members(MemberQuery(sort: .joined, group: group)).rows.map(\.joinedAt)
    #expect(joined == [9, 3, 2].map { start + $0 * day })
  }

  @Test func `goes by contribution, whoever has none at the end`() throws {
    let store = try Store.inMemory()
    try store.take((1...3).map { says(account("u\($0)"), at: Int64($0)) })
    for (person, amount) in [(1, 5), (3, 9)] as [(Int64, Int)] {
      try store.perform(
        .award(
          Award(
            person: PersonID(person), amount: amount, incentive: .honour, reason: .words("w"))),
        as: keeper, at: start)
    }
    for group in [nil, GroupID(1)] {
      #expect(
        try names(MemberQuery(sort: .contribution, group: group), store) == ["u3", "u1", "u2"])
    }
  }

  @Test func `finds within a group each account of several that are one`() throws {
    let store = try Store.inMemory()
    try store.take([
      says(account("a1", "Ann"), at: 0), says(account("a2", "Anna"), at: 1, in: other),
      says(account("b1", "Ben"), at: 2),
    ])
    func query(_ filter: String) -> MemberQuery { MemberQuery(filter: filter, group: GroupID(1)) }
    #expect(try names(query("a2"), store) == [])
    let (one, root) = (PersonID(try id("a2", in: store)), PersonID(try id("a1", in: store)))
    try store.perform(
      .mergePeople(PeopleJoin(person: one, version: 1, root: root, rootVersion: 1)), as: keeper,
      at: start)
    #expect(try names(query("a2"), store) == ["Ann"])
    #expect(try names(query("a1"), store) == ["Ann"])
    #expect(try names(query("b1"), store) == ["Ben"])
  }
}
