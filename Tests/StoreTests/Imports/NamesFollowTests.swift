import Community
import GRDB
import Testing

@testable import Store

/// Under which names people and groups stand after several exports.
@Suite struct `Names in exports` {
  private func person(_ store: Store, _ id: String) throws -> [String] {
    try store.read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT person.name FROM person JOIN identity ON identity.person = person.id
          WHERE external_id = ?
          """, arguments: [id])
    }
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0], [1, 0, 2]])
  func `a person has the name of their latest event`(order: [Int]) throws {
    let names = ["Old", "Older still", "New"]
    let store = try Store.inMemory()
    for place in order { try store.take([says(account("u1", names[place]), at: Int64(place))]) }
    #expect(try person(store, "u1") == ["New"])
    try store.take([listed(account("u1", "On a list"))])
    #expect(try person(store, "u1") == ["New"])
  }

  /// A table of messages often has ids where names would stand, and the names in a member list.
  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]])
  func `an id in the place of a name gives way to any name, in any order`(order: [Int]) throws {
    let records = [
      says(account("u1"), at: 5), listed(account("u1", "On a list")), says(account("u1"), at: 9),
    ]
    let store = try Store.inMemory()
    for place in order { try store.take([records[place]]) }
    #expect(try person(store, "u1") == ["On a list"])
    try store.take([says(account("u1", "Said"), at: 7)])
    try store.take([says(account("u1"), at: 11)])
    #expect(try person(store, "u1") == ["Said"])
    #expect(try store.differences() == [])
  }

  @Test func `a store of before, with ids as names, learns names from a member list`() throws {
    let store = try Store.inMemory()
    try store.take([says(account("u1"), at: 5)])
    try store.write { try $0.execute(sql: "UPDATE identity SET name_at = 1700000000") }
    try store.take([listed(account("u1", "On a list"))])
    #expect(try person(store, "u1") == ["On a list"])
  }

  @Test func `the part that an operator gave somebody stands, whatever exports say of it`() throws {
    let store = try Store.inMemory()
    func kind() throws -> PersonKind? { try store.person(PersonID(1))?.kind }
    try store.take([listed(account("u1"))])
    try store.take([listed(account("u1", kind: .helper))])
    #expect(try kind() == .helper)
    let version = try #require(try store.person(PersonID(1))).version
    try store.perform(
      .changePerson(PersonID(1), version: version, .kind(.seed)), as: SmallStore.ann,
      at: SmallStore.now)
    try store.take([listed(account("u1", kind: .bot))])
    #expect(try kind() == .seed)
  }

  @Test(arguments: [["Ann", "Bea"], ["Bea", "Ann"]])
  func `of two names in one second the one later in order of bytes stands`(
    names: [String]
  ) throws {
    let store = try Store.inMemory()
    for name in names { try store.take([says(account("u1", name), at: 5)]) }
    #expect(try person(store, "u1") == ["Bea"])
  }

  @Test func `a name is one person within its group, an id everywhere on its platform`() throws {
    let store = try Store.inMemory()
    let (g2, wechat) = (
      ChatSource(platform: .telegram, externalID: "g2", name: "Two"),
      ChatSource(platform: .wechat, externalID: "g1", name: "Three")
    )
    let counts = try store.take([
      says(named("Ann"), at: 1), says(named("Ann"), at: 2), says(named("Ann"), at: 3, in: g2),
      says(account("u1"), at: 4), says(account("u1"), at: 5, in: g2),
      says(account("u1"), at: 6, in: wechat), says(account("Ann"), at: 7),
    ])
    // Ann here, Ann there, the account Ann, and u1 of two platforms.
    #expect(counts.newPeople == 5)
    #expect(counts.newGroups == 3)
  }

  @Test(arguments: [("é", "e\u{301}"), ("Å", "A\u{30A}"), ("ﬁ", "fi"), ("a", "A"), ("a", "a ")])
  func `names are told apart by their bytes`(names: (String, String)) throws {
    let store = try Store.inMemory()
    let counts = try store.take([
      says(named(names.0), "x", at: 1), says(named(names.1), "x", at: 1),
    ])
    #expect(counts.newPeople == 2)
    #expect(counts.messages == 2)
  }

  @Test(arguments: [[1, 2, 3], [3, 2, 1], [2, 3, 1]])
  func `a group has the name of its latest event, unless an operator gave one`(
    order: [Int64]
  ) throws {
    func named(_ number: Int64) -> ChatRecord {
      let source = ChatSource(platform: .telegram, externalID: "g1", name: "Name \(number)")
      return says(account("u1"), at: number, in: source)
    }
    let store = try Store.inMemory()
    for number in order { try store.take([named(number)]) }
    #expect(try store.scalar("SELECT name FROM chat_group", String.self) == "Name 3")
    try store.perform(
      .changeGroup(GroupID(1), version: 1, .name("Ours")), as: keeper, at: start)
    try store.take([named(9)])
    #expect(
      try store.read { try String.fetchAll($0, sql: "SELECT name FROM chat_group") } == ["Ours"])
    #expect(try store.scalar("SELECT source_name FROM chat_group", String.self) == "Name 9")
  }

  @Test(arguments: [["Day readers", "Night readers"], ["Night readers", "Day readers"]])
  func `of two names of a group in one second the one later in order of bytes stands`(
    names: [String]
  ) throws {
    let store = try Store.inMemory()
    for name in names {
      let source = ChatSource(platform: .telegram, externalID: "g1", name: name)
      try store.take([says(account("u1"), name, at: 5, in: source)])
    }
    #expect(try store.scalar("SELECT name FROM chat_group", String.self) == "Night readers")
    #expect(try store.scalar("SELECT source_name FROM chat_group", String.self) == "Night readers")
  }

  @Test(
    arguments: [
      ([.human, .bot], .bot), ([.bot, .human], .bot), ([.seed, .helper], .helper),
      ([.helper, .seed], .helper), ([.staff, .helper], .staff), ([.staff, .bot, .seed], .bot),
      ([.seed, .human], .seed), ([.human, .human], .human),
    ] as [([PersonKind], PersonKind)])
  func `the strongest kind that exports give counts, in any order`(
    given: [PersonKind], kind: PersonKind
  ) throws {
    let store = try Store.inMemory()
    for (second, one) in given.enumerated() {
      try store.take([says(account("u1", kind: one), at: Int64(second))])
    }
    #expect(try store.scalar("SELECT kind FROM person", String.self) == kind.rawValue)
    #expect(try store.differences() == [])
  }

  @Test func `an operator's word about a kind stands against later exports`() throws {
    let store = try Store.inMemory()
    try store.take([says(account("u1", kind: .bot), at: 1)])
    try store.perform(
      .changePerson(PersonID(1), version: 1, .kind(.human)), as: keeper, at: start)
    try store.take([says(account("u1", kind: .bot), at: 2)])
    #expect(try store.scalar("SELECT kind FROM person", String.self) == "human")
    #expect(try store.differences() == [])
  }
}
