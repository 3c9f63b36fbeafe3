import Community
import GRDB
import Testing

@testable import Store

/// The people and events of an erased group, which go in pieces.
@Suite struct `What is left of an erased group` {
  private let week: Int64 = 7 * 86_400
  private let now = start + 100_000
  private let elsewhere = ChatSource(platform: .telegram, externalID: "g2", name: "Elsewhere")
  private let small = GroupSweep.Piece(people: 3, rows: 30)

  /// A hundred messages of ten people in the room; half of them also spoke elsewhere.
  private func store() throws -> Store {
    let store = try Store.inMemory()
    try store.take(
      (0..<100).map { says(account("u\($0 % 10)"), "text \($0)", at: Int64($0) * 240) }
        + (0..<5).map { says(account("u\($0)"), at: Int64($0), in: elsewhere) })
    return store
  }

  /// Erases the room with the command alone, as if the process ended right after it.
  private func erase(_ store: Store) throws {
    let row = try #require(try store.group(GroupID(1), at: now))
    try store.enter(as: keeper, unixUser: nil, at: now)
    try store.perform(
      .eraseGroup(GroupID(1), version: row.group.version, .plan), as: keeper, at: now,
      confirmation: row.group.name)
    let version = row.group.version + 1
    try store.write { db in
      _ = try db.perform(
        .batch([.eraseGroup(GroupID(1), version: version, .carryOut)]), as: .clock,
        at: now + week, origin: .given, isUndoable: false, under: .programs)
    }
  }

  private func count(_ store: Store, _ table: String) throws -> Int {
    try store.scalar("SELECT count(*) FROM \(table) WHERE group_id = 1", Int.self) ?? -1
  }

  private func waiting(_ store: Store) throws -> [GroupID] {
    try store.read { try GroupSweep.waiting($0) }
  }

  @Test func `goes piece by piece, people first, and then nothing waits`() throws {
    let store = try store()
    #expect(try waiting(store) == [])
    try erase(store)
    var left: [[Int]] = []
    while try !waiting(store).isEmpty {
      left.append(try ["membership", "event", "answer_day"].map { try count(store, $0) })
      try store.sweepErased(pieces: 1, small)
    }
    let answers = try #require(left.first?.last)
    #expect(answers > 0)
    #expect(left.map { $0[0] } == [10, 7, 4, 1, 0, 0, 0, 0, 0, 0])
    #expect(left.map { $0[1] } == [100, 100, 100, 100, 100, 70, 40, 10, 0, 0])
    #expect(left.last?[2] == 0)
    let marks = """
      SELECT erase_at IS NULL AND erased_at = \((now + week).seconds) FROM chat_group WHERE id = 1
      """
    #expect(try store.scalar(marks, Bool.self) == true)
  }

  @Test func `people weigh what they do where they still are`() throws {
    let store = try store()
    try store.write {
      try $0.execute(
        sql: """
          DELETE FROM member_standing;
          INSERT INTO member_standing
            (group_id, person, as_of, unseen, at_risk, step, love, gravity, helper, seed, standing)
          SELECT group_id, person, 20000, 0, 0, 0, 0, iif(group_id = 1, 4, 1.5), 0, 0, '{}'
          FROM membership;
          UPDATE person SET gravity = 5.5 WHERE groups = 2;
          UPDATE chat_group SET stale = 0;
          """)
    }
    try erase(store)
    while try !waiting(store).isEmpty { try store.sweepErased(pieces: 1, small) }
    #expect(
      try store.read { try Double.fetchAll($0, sql: "SELECT gravity FROM person WHERE groups > 0") }
        == Array(repeating: 1.5, count: 5))
  }

  @Test func `a full piece is the last of one look`() throws {
    let store = try store()
    try erase(store)
    try store.sweepErased(in: small)
    #expect(try count(store, "membership") == 7)
    try store.sweepErased()
    #expect(try waiting(store) == [])
  }

  @Test func `takes every row of the group, and none of another`() throws {
    let store = try store()
    let others = try store.scalar("SELECT count(*) FROM event WHERE group_id = 2", Int.self)
    try erase(store)
    try store.sweepErased(pieces: 100, small)
    let tables = try store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master AS tables WHERE type = 'table'
            AND EXISTS (SELECT 1 FROM pragma_table_info(tables.name) WHERE name = 'group_id')
          """)
    }
    #expect(tables.count > 15)
    for table in tables where !table.hasPrefix("outbox") && table != "point_entry" {
      #expect(try count(store, table) == 0, "\(table)")
    }
    #expect(
      try store.scalar("SELECT count(*) FROM event WHERE group_id = 2", Int.self) == others)
  }

  @Test func `takes what was kept of each of several who are one, and leaves the one`() throws {
    let store = try store()
    try store.take([says(named("Ann of the room"), at: 30_000)])
    func person(_ account: String) throws -> (id: PersonID, version: Int) {
      let sql = "SELECT person FROM identity WHERE external_id = '\(account)'"
      let id = PersonID(try store.scalar(sql, Int64.self) ?? 0)
      return (id, try #require(try store.person(id)).version)
    }
    let (ann, root) = (try person("Ann of the room"), try person("u1"))
    try store.perform(
      .mergePeople(
        PeopleJoin(
          person: ann.id, version: ann.version, root: root.id, rootVersion: root.version)),
      as: keeper, at: now)
    #expect(try count(store, "membership_part") == 2)
    try erase(store)
    try store.sweepErased(pieces: 100, small)
    #expect(try count(store, "membership_part") == 0)
    #expect(try store.scalar("SELECT count(*) FROM identity WHERE scope = 1", Int.self) == 0)
    #expect(try store.person(root.id)?.name == "u1")
  }

  @Test(arguments: [(1, 1), (3, 30), (10, 100), (11, 101), (1000, 7)])
  func `is the same in the end whatever the pieces`(people: Int, rows: Int) throws {
    let (store, other) = (try store(), try store())
    try erase(store)
    try erase(other)
    try store.sweepErased(pieces: 2000, .init(people: people, rows: rows))
    try other.sweepErased()
    #expect(try waiting(store) == [])
    #expect(try waiting(other) == [])
    #expect(try store.portrait() == other.portrait())
  }

  @Test func `is shown as no group, and each person whole, after every piece`() throws {
    let store = try store()
    try erase(store)
    while try !waiting(store).isEmpty {
      #expect(try store.groups(GroupQuery(), at: now).rows.map(\.group.name) == ["Elsewhere"])
      #expect(try store.counts(at: now).groups == 1)
      #expect(try store.differences() == [])
      let rows = try store.members(MemberQuery(sort: .name)).rows
      for row in rows {
        let page = try #require(try store.member(row.person.id, at: now))
        #expect(page.memberships.map(\.messages).reduce(0, +) == row.messages)
        #expect(page.memberships.count == row.groups)
        #expect(page.daily.reduce(0, +) >= page.memberships.count)
      }
      #expect(try store.counts(at: now).members == rows.count)
      try store.sweepErased(pieces: 1, small)
    }
    let people = try store.members(MemberQuery(sort: .name)).rows
    #expect(people.map(\.person.name) == (0..<5).map { "u\($0)" })
    #expect(people.map(\.messages) == [1, 1, 1, 1, 1])
  }

  @Test func `is no damage, and nothing brings it back`() throws {
    let store = try store()
    try erase(store)
    try store.sweepErased(pieces: 2, small)
    let days = try count(store, "member_day")
    try store.write { try rebuildAllRollUps(in: $0) }
    #expect(try count(store, "member_day") == days)
    #expect(try store.refreshFigures() == 1)
    #expect(try count(store, "group_figures") == 0)
    // Who is staff now has all their days counted again; those of the group go in any case.
    let version = try store.scalar("SELECT version FROM person WHERE id = 9", Int.self) ?? 0
    try store.perform(
      .changePerson(PersonID(9), version: version, .kind(.staff)), as: keeper, at: now)
    #expect(try count(store, "member_day") <= days)
    #expect(try store.differences() == [])
  }

  @Test func `goes on after the end of the process, when the clock is looked at`() throws {
    try SmallStore.onFile { _, path in
      let file = path.replacing("store.sqlite", with: "swept.sqlite")
      let store = try Store.open(path: file)
      try store.take((0..<100).map { says(account("u\($0 % 10)"), at: Int64($0) * 600) })
      try erase(store)
      try store.sweepErased(pieces: 5, small)
      try store.close()
      let again = try Store.open(path: file)
      defer { try? again.close() }
      #expect(try count(again, "event") == 70)
      // Nothing comes due: what is left is no news to anybody.
      #expect(try again.advanceClock(to: now + week + 60) == 0)
      #expect(try count(again, "event") == 0)
      #expect(try waiting(again) == [])
    }
  }

  @Test func `leaves room for others between two pieces`() throws {
    try SmallStore.onFile { store, path in
      try store.take((0..<100).map { says(account("v\($0 % 10)"), at: Int64($0) * 600) })
      let group = try #require(
        try store.scalar("SELECT id FROM chat_group WHERE external_id = 'g1'", Int64.self))
      try store.write {
        try $0.execute(
          sql: "UPDATE chat_group SET erase_at = 1, erased_at = 1 WHERE id = \(group)")
      }
      let other = try Store.open(path: path)
      defer { try? other.close() }
      for number in 1...5 {
        try store.sweepErased(pieces: 1, small)
        try other.perform(
          .createTask(TaskFields(title: "\(number)")), as: SmallStore.ann, at: SmallStore.now)
      }
      let left = "SELECT count(*) FROM event WHERE group_id = \(group)"
      #expect(try other.scalar(left, Int.self) == 70)
    }
  }

  @Test func `writes nothing into the audit trail`() throws {
    let store = try store()
    try erase(store)
    let rows = try store.scalar("SELECT count(*) FROM audit", Int.self)
    try store.sweepErased(pieces: 50, small)
    #expect(try store.scalar("SELECT count(*) FROM audit", Int.self) == rows)
    #expect(try store.verifyLog() == .whole(rows: rows ?? 0))
  }

  @Test func `is overwritten, and other deletions are as before`() throws {
    let store = try store()
    try erase(store)
    func mode() throws -> Int? {
      try store.writer.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA secure_delete") }
    }
    for (word, value) in [("OFF", 0), ("ON", 1)] {
      try store.writer.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA secure_delete = \(word)")
      }
      try store.sweepErased(pieces: 1, small)
      #expect(try mode() == value)
    }
  }

  @Test func `two groups go one after the other`() throws {
    let store = try store()
    try store.write { try $0.execute(sql: "UPDATE chat_group SET erase_at = 1, erased_at = 1") }
    #expect(try waiting(store) == [GroupID(1), GroupID(2)])
    try store.sweepErased(pieces: 10, small)
    #expect(try waiting(store) == [GroupID(2)])
    try store.sweepErased(pieces: 100, small)
    #expect(try waiting(store) == [])
    #expect(try store.scalar("SELECT count(*) FROM identity", Int.self) == 0)
    #expect(try store.members(MemberQuery()).total == 0)
  }
}
