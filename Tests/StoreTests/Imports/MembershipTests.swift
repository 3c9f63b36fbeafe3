import Community
import GRDB
import Testing

@testable import Store

@Suite struct `Memberships from events` {
  private struct Standing: Equatable {
    var joined: Int64?
    var left: Int64?
  }

  private func standing(after records: [ChatRecord]) throws -> Standing {
    let store = try Store.inMemory()
    for record in records { try store.take([record]) }
    #expect(try store.differences() == [])
    let row = try store.read {
      try Row.fetchOne(
        $0,
        sql: """
          SELECT joined_at, left_at FROM membership
          WHERE person = (SELECT person FROM identity WHERE external_id = 'u1')
          """)
    }
    let joined: Instant? = row?["joined_at"]
    let left: Instant? = row?["left_at"]
    return Standing(joined: joined.map { $0 - start }, left: left.map { $0 - start })
  }

  private static let ann = account("u1", "Ann")
  private static let moves = [
    happens(.join(by: nil), ann, at: 100), happens(.leave, ann, at: 200),
    happens(.join(by: nil), ann, at: 300),
  ]

  @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func `who came back is a member, in whatever order it is told`(order: [Int]) throws {
    let told = order.map { Self.moves[$0] }
    #expect(try standing(after: told) == Standing(joined: 100, left: nil))
    let removal = happens(.removal(by: account("u2")), Self.ann, at: 400)
    #expect(try standing(after: told + [removal]) == Standing(joined: 100, left: 400))
    #expect(try standing(after: [removal] + told) == Standing(joined: 100, left: 400))
  }

  @Test func `speaking after a leave shows that someone is back`() throws {
    let records = [happens(.leave, Self.ann, at: 200), says(Self.ann, at: 201)]
    #expect(try standing(after: records).left == nil)
    #expect(try standing(after: records.reversed()).left == nil)
  }

  @Test(arguments: [(201, nil), (200, 200), (199, 200)] as [(Int64, Int64?)])
  func `a list that has them join after they left shows that someone is back`(
    joined: Int64, left: Int64?
  ) throws {
    let records = [
      happens(.join(by: nil), Self.ann, at: 100), happens(.leave, Self.ann, at: 200),
      listed(Self.ann, joined: joined),
    ]
    let expected = Standing(joined: 100, left: left)
    #expect(try standing(after: records) == expected)
    #expect(try standing(after: records.reversed()) == expected)
    // In one batch as well.
    let store = try Store.inMemory()
    try store.take(records)
    #expect(
      try store.scalar("SELECT left_at FROM membership", Int64.self)
        == left.map { (start + $0).seconds })
  }

  @Test func `who added themselves was brought by nobody`() throws {
    let store = try Store.inMemory()
    try store.take([happens(.join(by: Self.ann), Self.ann, at: 5)])
    #expect(try store.scalar("SELECT count(*) FROM membership", Int.self) == 1)
    #expect(try store.scalar("SELECT count(brought_by) FROM membership", Int.self) == 0)
  }

  @Test func `a removal in the second of the join is a removal on arrival`() throws {
    let records = [
      happens(.join(by: nil), Self.ann, at: 5), happens(.removal(by: nil), Self.ann, at: 5),
    ]
    #expect(try standing(after: records) == Standing(joined: 5, left: 5))
  }

  @Test func `a member list tells of an earlier join, a role and tags`() throws {
    let store = try Store.inMemory()
    try store.take([
      happens(.join(by: account("u2", "Bea")), Self.ann, at: 100),
      listed(Self.ann, joined: 50, role: .admin, tags: ["writer", "early"]),
    ])
    let page = try #require(try store.member(PersonID(id("u1", in: store)), at: start))
    #expect(page.memberships.first?.joinedAt == start + 50)
    #expect(page.memberships.first?.role == .admin)
    #expect(page.memberships.first?.broughtBy == "Bea")
    #expect(page.row.person.tags == ["early", "writer"])
  }

  @Test(arguments: [[0, 1], [1, 0]])
  func `who brought somebody first has brought them`(order: [Int]) throws {
    let store = try Store.inMemory()
    let joins = [
      happens(.join(by: account("u2", "Bea")), Self.ann, at: 100),
      happens(.join(by: account("u3", "Cy")), Self.ann, at: 300),
    ]
    for place in order { try store.take([joins[place]]) }
    let page = try #require(try store.member(PersonID(id("u1", in: store)), at: start))
    #expect(page.memberships.first?.broughtBy == "Bea")
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
  func `the highest role that any list gives stands`(order: [Int]) throws {
    let store = try Store.inMemory()
    let lists = [MemberRole.member, .owner, .admin].map { listed(Self.ann, role: $0) }
    for place in order { try store.take([lists[place]]) }
    let page = try #require(try store.member(PersonID(id("u1", in: store)), at: start))
    #expect(page.memberships.first?.role == .owner)
  }

  @Test func `a tag that an operator took away does not come back`() throws {
    let store = try Store.inMemory()
    let list = [listed(Self.ann, tags: ["early", "writer"])]
    try store.take(list)
    let person = PersonID(try id("u1", in: store))
    try store.perform(
      .changePerson(person, version: 1, .tags(["writer", "kind"])), as: keeper, at: start)
    try store.take(list)
    try store.take([listed(Self.ann, tags: ["late"])])
    #expect(try store.person(person)?.tags == ["kind", "late", "writer"])
  }

  @Test func `what an export says about bots yields to an operator`() throws {
    let store = try Store.inMemory()
    let bot = account("u1", "Roboto", kind: .bot)
    try store.take([says(bot, at: 0)])
    let person = PersonID(try id("u1", in: store))
    #expect(try store.person(person)?.kind == .bot)
    try store.perform(.changePerson(person, version: 1, .kind(.human)), as: keeper, at: start)
    try store.take([says(bot, at: 60)])
    #expect(try store.person(person)?.kind == .human)
  }

  @Test(arguments: [false, true])
  func `people and groups go by their latest names`(reversed: Bool) throws {
    let store = try Store.inMemory()
    var renamedRoom = room
    renamedRoom.name = "Day readers"
    let records = [
      says(account("u1", "Ann"), at: 0), says(account("u1", "Anna"), at: 60, in: renamedRoom),
    ]
    for record in reversed ? records.reversed() : records { try store.take([record]) }
    #expect(try store.person(PersonID(id("u1", in: store)))?.name == "Anna")
    #expect(try store.groups(GroupQuery(), at: start).rows.map(\.group.name) == ["Day readers"])
  }

  @Test func `a name counts within its group, an id on its whole platform`() throws {
    let store = try Store.inMemory()
    let other = ChatSource(platform: .telegram, externalID: "g2", name: "Other")
    let counts = try store.take([
      says(named("Li"), at: 0), says(named("Li"), at: 0, in: other),
      says(account("u1"), at: 0), says(account("u1"), at: 0, in: other),
    ])
    #expect(counts.newPeople == 3)
    #expect(counts.newGroups == 2)
    #expect(counts.members == 4)
    #expect(try store.scalar("SELECT max(groups) FROM person", Int.self) == 2)
  }
}

/// The person behind an account.
func id(_ account: String, in store: Store) throws -> Int64 {
  try store.scalar("SELECT person FROM identity WHERE external_id = '\(account)'", Int64.self) ?? 0
}
