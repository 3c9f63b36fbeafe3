import Community
import GRDB
import Testing

@testable import Store

@Suite struct `People who are one` {
  private let now = start + 40 * 86_400

  /// Two accounts of one person, and two other members.
  private let first = account("a1", "Ann")
  private let second = account("a2", "Ann on the road")
  private let ben = account("b", "Ben")
  private let cy = account("c", "Cy")

  private func talk() -> [ChatRecord] {
    [
      listed(first, joined: 0, role: .admin, tags: ["early"]), listed(ben, joined: 10),
      happens(.join(by: first), second, at: 500), happens(.join(by: second), cy, at: 600),
      says(first, "Who reads tonight?", at: 1_000), says(ben, "I do", at: 1_050),
      says(second, "So do I", at: 1_060), says(second, "Welcome Cy", at: 1_090),
      says(cy, "Thanks", at: 1_110), says(second, "哈哈", at: 90_000),
      says(first, "Good night", at: 90_030), happens(.leave, first, at: 95_000),
    ]
  }

  private func id(_ account: ChatAccount, _ store: Store) throws -> PersonID {
    let id = try store.scalar(
      "SELECT person FROM identity WHERE external_id = '\(account.externalID ?? "")'", Int64.self)
    return PersonID(try #require(id))
  }

  private func join(
    _ one: ChatAccount, into root: ChatAccount, _ store: Store
  ) throws -> PeopleJoin {
    let (personID, rootID) = (try id(one, store), try id(root, store))
    let person = try #require(try store.person(personID))
    let other = try #require(try store.person(rootID))
    return PeopleJoin(
      person: person.id, version: person.version, root: other.id, rootVersion: other.version)
  }

  private func award(_ points: Int, to account: ChatAccount, _ store: Store) throws {
    try store.perform(
      .award(
        Award(
          person: try id(account, store), amount: points, incentive: .honour,
          reason: .words("helped"))), as: keeper, at: now)
  }

  private func points(_ account: ChatAccount, _ store: Store) throws -> Int? {
    try store.scalar(
      "SELECT contribution FROM person WHERE id = \(try id(account, store).rawValue)", Int.self)
  }

  private func everything(_ store: Store) throws -> [String] {
    try store.portrait() + store.operatedRows()
      + store.read { db in
        try [
          "SELECT * FROM point_entry", "SELECT * FROM membership ORDER BY person, group_id",
          "SELECT * FROM membership_part", "SELECT * FROM identity",
          "SELECT * FROM event", "SELECT count FROM present_people",
          "SELECT id, joined_to, groups, messages, gravity FROM person",
        ].flatMap { try Row.fetchAll(db, sql: $0).map { "\($0)" } }
      }
  }

  @Test func `two accounts are one voice, one member and one sum of points`() throws {
    let store = try Store.inMemory()
    try store.take(talk())
    try award(5, to: first, store)
    try award(7, to: second, store)
    let entries = try store.scalar("SELECT count(*) FROM point_entry", Int.self)
    try store.perform(.mergePeople(join(second, into: first, store)), as: keeper, at: now)

    let root = try id(first, store)
    let page = try #require(try store.member(root, at: now))
    #expect(page.row.messages == 5)
    #expect(page.row.activeDays == 2)
    #expect(page.row.contribution == 12)
    #expect(page.points.map(\.entry.award.amount).sorted() == [5, 7])
    #expect(page.accounts.count == 2)
    #expect(page.joined.map(\.name) == ["Ann on the road"])
    #expect(page.memberships.map(\.role) == [.admin])
    // One of the accounts is still there.
    #expect(page.memberships.first?.leftAt == nil)
    #expect(page.memberships.first?.broughtBy == nil)
    #expect(try store.member(id(cy, store), at: now)?.memberships.first?.broughtBy == "Ann")
    // The page of the other account is this one, and no list has them apart.
    #expect(try store.member(id(second, store), at: now) == page)
    #expect(
      try store.members(MemberQuery(sort: .name)).rows.map(\.person.name) == [
        "Ann", "Ben", "Cy",
      ])
    #expect(try store.members(MemberQuery(filter: "a2")).rows.map(\.person.id) == [root])
    for period in BoardPeriod.allCases {
      let board = try store.board(period, at: now, in: .utc)
      #expect(board.rows.map(\.points) == [12], "\(period)")
    }
    #expect(try store.scalar("SELECT members FROM chat_group", Int.self) == 3)
    // Nobody answers themselves.
    #expect(try store.scalar("SELECT count(*) FROM answer_day WHERE person = other", Int.self) == 0)
    #expect(try store.scalar("SELECT count(*) FROM point_entry", Int.self) == entries)
    #expect(try store.differences() == [])
    try store.refreshFigures()
    let voices = try store.scalar(
      "SELECT count(DISTINCT person) FROM member_standing", Int.self)
    #expect(voices == 3)
  }

  @Test func `taken back, everything is as it was, and again as it had been`() throws {
    let store = try Store.inMemory()
    try store.take(talk())
    try award(5, to: first, store)
    try award(7, to: second, store)
    try store.refreshFigures()
    let before = try everything(store)
    let command = Command.mergePeople(try join(second, into: first, store))
    try store.perform(command, as: keeper, at: now)
    try store.refreshFigures()
    let joined = try everything(store)
    #expect(joined != before)
    for _ in 1...2 {
      try store.undo(as: keeper, at: now)
      try store.refreshFigures()
      #expect(try everything(store) == before)
      try store.redo(as: keeper, at: now)
      try store.refreshFigures()
      #expect(try everything(store) == joined)
    }
    #expect(try store.differences() == [])
  }

  @Test func `whoever saw either of them before is told, and the log is about both`() throws {
    let store = try Store.inMemory()
    try store.take(talk())
    let join = try join(second, into: first, store)
    let done = try store.perform(.mergePeople(join), as: keeper, at: now)
    for (person, version) in [(join.person, join.version), (join.root, join.rootVersion)] {
      #expect(throws: CommandError.conflict(.person(person), by: keeper.name, at: now)) {
        try store.perform(
          .changePerson(person, version: version, .note("x")), as: keeper, at: now + 1)
      }
    }
    let about = try store.scalar(
      "SELECT count(*) FROM audit_subject WHERE subject = 'person' AND audit = \(done.audit.rawValue)",
      Int.self)
    #expect(about == 2)
  }

  @Test func `points of an account stay its own`() throws {
    let store = try Store.inMemory()
    try store.take(talk())
    try store.perform(.mergePeople(join(second, into: first, store)), as: keeper, at: now)
    try award(3, to: second, store)
    try award(4, to: first, store)
    #expect(try points(first, store) == 7)
    #expect(try points(second, store) == 0)
    try store.perform(.separatePeople(join(second, into: first, store)), as: keeper, at: now)
    #expect(try points(first, store) == 4)
    #expect(try points(second, store) == 3)
  }

  @Test func `who was one with others before goes with them, and comes back with them`() throws {
    let store = try Store.inMemory()
    try store.take(talk())
    try store.perform(.mergePeople(join(cy, into: second, store)), as: keeper, at: now)
    let before = try everything(store)
    try store.perform(.mergePeople(join(second, into: first, store)), as: keeper, at: now)
    #expect(try store.member(id(first, store), at: now)?.joined.count == 2)
    #expect(try store.differences() == [])
    try store.undo(as: keeper, at: now)
    #expect(try everything(store) == before)
    try store.undo(as: keeper, at: now)
    #expect(try store.scalar("SELECT count(*) FROM membership_part", Int.self) == 0)
  }

  @Test func `nobody is joined twice, to themselves, or parted from a stranger`() throws {
    let store = try Store.inMemory()
    try store.take(talk())
    try store.perform(.mergePeople(join(second, into: first, store)), as: keeper, at: now)
    let joined = CommandError.wrongState(.person(try id(second, store)), .joined)
    for command in [try join(second, into: ben, store), try join(ben, into: second, store)] {
      #expect(throws: joined) { try store.perform(.mergePeople(command), as: keeper, at: now) }
    }
    let same = try join(ben, into: ben, store)
    #expect(throws: CommandError.wrongState(.person(same.person), .samePerson)) {
      try store.perform(.mergePeople(same), as: keeper, at: now)
    }
    let apart = try join(cy, into: ben, store)
    #expect(throws: CommandError.wrongState(.person(apart.person), .apart)) {
      try store.perform(.separatePeople(apart), as: keeper, at: now)
    }
  }

  @Test func `who left with both accounts left with the later one`() throws {
    let store = try Store.inMemory()
    try store.take(talk() + [happens(.leave, second, at: 99_000)])
    try store.perform(.mergePeople(join(second, into: first, store)), as: keeper, at: now)
    let page = try #require(try store.member(id(first, store), at: now))
    #expect(page.memberships.map(\.leftAt) == [start + 99_000])
    #expect(try store.scalar("SELECT members FROM chat_group", Int.self) == 2)
    // Told to be back with one account, they are back.
    try store.take([says(first, "Here again", at: 100_000)])
    #expect(try store.member(id(first, store), at: now)?.memberships.first?.leftAt == nil)
    #expect(try store.scalar("SELECT members FROM chat_group", Int.self) == 3)
    #expect(try store.differences() == [])
  }
}
