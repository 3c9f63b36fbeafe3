import Community
import GRDB
import Testing

@testable import Store

/// Which of two accounts' memberships gives what to the one that is shown, whichever is the root.
@Suite struct `The membership of two accounts` {
  private let now = start + 40 * 86_400
  private let one = account("a1", "Ann")
  private let two = account("a2", "Ann on the road")

  private func person(_ account: ChatAccount, _ store: Store) throws -> Person {
    let sql = "SELECT person FROM identity WHERE external_id = '\(account.externalID ?? "")'"
    let id = PersonID(try #require(try store.scalar(sql, Int64.self)))
    return try #require(try store.person(id))
  }

  private func merge(_ one: ChatAccount, into root: ChatAccount, _ store: Store) throws {
    let (person, other) = (try person(one, store), try person(root, store))
    try store.perform(
      .mergePeople(
        PeopleJoin(
          person: person.id, version: person.version, root: other.id, rootVersion: other.version)),
      as: keeper, at: now)
  }

  /// Imports, lets `body` change something, and makes the accounts one; then asks for a column of
  /// the membership, with moments counted from the start.
  private func found(
    _ column: String, rootIsFirst: Bool, _ records: [ChatRecord],
    _ body: (Store) throws -> Void = { _ in }
  ) throws -> Int64? {
    let store = try Store.inMemory()
    try store.take([says(account("host", "Host"), at: -60)] + records)
    try body(store)
    try merge(rootIsFirst ? two : one, into: rootIsFirst ? one : two, store)
    let root = try person(rootIsFirst ? one : two, store).id.rawValue
    #expect(try store.differences() == [])
    return try store.scalar("SELECT \(column) FROM membership WHERE person = \(root)", Int64.self)
  }

  private func seconds(_ moment: Int64?) -> Int64? { moment.map { Instant($0) - start } }

  @Test(arguments: [true, false])
  func `has the earliest coming and first word, the latest coming and last word`(
    rootIsFirst: Bool
  ) throws {
    let records = [
      happens(.join(by: nil), one, at: 100), happens(.leave, one, at: 150),
      happens(.join(by: nil), one, at: 900), says(one, at: 950),
      happens(.leave, two, at: 120), happens(.join(by: nil), two, at: 200),
      says(two, at: 210), says(two, at: 700),
    ]
    let expected: [(String, Int64?)] = [
      ("joined_at", 100), ("last_join", 900), ("last_leave", 150), ("first_spoke", 210),
      ("last_spoke", 950), ("left_at", nil),
    ]
    for (column, moment) in expected {
      let value = try found(column, rootIsFirst: rootIsFirst, records)
      #expect(seconds(value) == moment, "\(column)")
    }
  }

  @Test(arguments: [true, false], [true, false])
  func `has the higher role, whichever has it`(rootIsFirst: Bool, ownerIsFirst: Bool) throws {
    let records = [
      listed(one, role: ownerIsFirst ? .owner : .admin),
      listed(two, role: ownerIsFirst ? .admin : .owner),
    ]
    #expect(
      try found("role = 'owner'", rootIsFirst: rootIsFirst, records) == 1)
  }

  @Test(arguments: [true, false], [true, false])
  func `was brought by whoever brought one of them first`(
    rootIsFirst: Bool, firstIsEarlier: Bool
  ) throws {
    let records = [
      happens(.join(by: account("b1", "Bea")), one, at: firstIsEarlier ? 100 : 300),
      happens(.join(by: account("c1", "Cy")), two, at: 200),
    ]
    let name = firstIsEarlier ? "Bea" : "Cy"
    #expect(
      try found(
        "(SELECT name FROM person WHERE id = brought_by) = '\(name)'", rootIsFirst: rootIsFirst,
        records) == 1)
  }

  @Test(arguments: [true, false], [true, false])
  func `was taken out when the later of them was, and comes back with both`(
    rootIsFirst: Bool, firstIsEarlier: Bool
  ) throws {
    func remove(_ store: Store) throws {
      for (who, at) in [(one, firstIsEarlier ? 10 : 30), (two, 20)] as [(ChatAccount, Int64)] {
        let known = try person(who, store)
        try store.perform(
          .removePerson(
            Removal(
              person: known.id, version: known.version, scope: .group(GroupID(1)), reason: "ads")),
          as: keeper, at: now + at)
      }
    }
    let records = [says(one, at: 100), says(two, at: 200)]
    let later = (now + (firstIsEarlier ? 20 : 30)).seconds
    for column in ["removed_at", "left_at"] {
      #expect(
        try found(column, rootIsFirst: rootIsFirst, records, remove) == later, "\(column)")
    }

    let store = try Store.inMemory()
    try store.take([says(account("host", "Host"), at: -60)] + records)
    try remove(store)
    let root = rootIsFirst ? one : two
    try merge(rootIsFirst ? two : one, into: root, store)
    #expect(try store.scalar("SELECT members FROM chat_group", Int.self) == 1)
    let known = try person(root, store)
    try store.perform(
      .readmitPerson(
        Removal(
          person: known.id, version: known.version, scope: .group(GroupID(1)),
          groups: [GroupID(1)])), as: keeper, at: now + 60)
    #expect(try store.scalar("SELECT members FROM chat_group", Int.self) == 2)
    let out = "SELECT count(*) FROM membership_part WHERE removed_at IS NOT NULL"
    #expect(try store.scalar(out, Int.self) == 0)
    // Nobody takes either of them out on the platform any more.
    #expect(try store.outbox(at: now + 99).rows.map(\.state) == [.cancelled, .cancelled])
    try store.undo(as: keeper, at: now + 120)
    #expect(try store.scalar(out, Int.self) == 2)
    #expect(try store.scalar("SELECT members FROM chat_group", Int.self) == 1)
    try store.redo(as: keeper, at: now + 120)
    #expect(try store.scalar(out, Int.self) == 0)
    #expect(try store.differences() == [])
  }

  @Test(arguments: [false, true])
  func `comes back only with the account that was taken out, not with one that left`(
    wasTakenOutBefore: Bool
  ) throws {
    let store = try Store.inMemory()
    try store.take([says(account("host", "Host"), at: -60), says(one, at: 100), says(two, at: 200)])
    func remove(_ account: ChatAccount, at moment: Instant) throws -> Command {
      let known = try person(account, store)
      let removal = Removal(
        person: known.id, version: known.version, scope: .group(GroupID(1)), reason: "ads")
      return try store.perform(.removePerson(removal), as: keeper, at: moment).command
    }
    if wasTakenOutBefore { _ = try remove(one, at: now) }
    try store.take([happens(.leave, one, at: now - start + 10)])
    try merge(two, into: one, store)
    guard case .removePerson(var back) = try remove(one, at: now + 20) else { return }
    back.version = try person(one, store).version
    let before = "SELECT removed_at FROM membership_part WHERE left_at = \((now + 10).seconds)"
    let leaver = try store.scalar(before, Int64.self)
    #expect((leaver != nil) == wasTakenOutBefore)
    try store.perform(.readmitPerson(back), as: keeper, at: now + 60)
    let left = "SELECT left_at FROM membership_part WHERE left_at IS NOT NULL"
    #expect(try store.scalar(left, Int64.self) == (now + 10).seconds)
    #expect(try store.scalar(before, Int64.self) == leaver)
    #expect(try store.scalar("SELECT members FROM chat_group", Int.self) == 2)
  }

  @Test func `keeps apart who was taken out before they were one, also after undo`() throws {
    let store = try Store.inMemory()
    try store.take([says(one, at: 100), says(two, at: 200)])
    func remove(_ account: ChatAccount, at moment: Instant) throws {
      let known = try person(account, store)
      try store.perform(
        .removePerson(
          Removal(
            person: known.id, version: known.version, scope: .group(GroupID(1)), reason: "ads")),
        as: keeper, at: moment)
    }
    try remove(one, at: now)
    let apart = try WholeState.lines(of: store)
    try merge(one, into: two, store)
    let before = try WholeState.lines(of: store)
    try remove(two, at: now + 60)
    try store.undo(as: keeper, at: now + 90)
    #expect(WholeState.difference(before, try WholeState.lines(of: store)) == [])
    let entry = try #require(try store.log(LogQuery(window: Window(limit: 1))).rows.first)
    #expect(
      entry.before.filter { $0.field == "removed_at" }.map(\.value)
        == ["\((now + 60).seconds)"])
    try store.undo(as: keeper, at: now + 99)
    #expect(WholeState.difference(apart, try WholeState.lines(of: store)) == [])
  }

  @Test func `is taken out with all accounts, and given back with all`() throws {
    let store = try Store.inMemory()
    try store.take([says(one, at: 100), says(two, at: 200)])
    try merge(two, into: one, store)
    let before = try WholeState.lines(of: store)
    let joined = try person(two, store)
    #expect(throws: CommandError.wrongState(.person(joined.id), .joined)) {
      try store.perform(
        .removePerson(
          Removal(
            person: joined.id, version: joined.version, scope: .group(GroupID(1)), reason: "ads")),
        as: keeper, at: now)
    }
    let known = try person(one, store)
    try store.perform(
      .removePerson(
        Removal(
          person: known.id, version: known.version, scope: .group(GroupID(1)), reason: "ads")),
      as: keeper, at: now)
    let out = "SELECT count(*) FROM membership_part WHERE left_at = \(now.seconds)"
    #expect(try store.scalar(out, Int.self) == 2)
    #expect(try store.scalar("SELECT members FROM chat_group", Int.self) == 0)
    try store.undo(as: keeper, at: now)
    #expect(WholeState.difference(before, try WholeState.lines(of: store)) == [])
  }

  @Test func `calls for new figures of the groups of both, and of no other`() throws {
    let store = try Store.inMemory()
    let sources = (2...4).map {
      ChatSource(platform: .telegram, externalID: "g\($0)", name: "G\($0)")
    }
    try store.take([
      says(one, at: 0), says(two, at: 0, in: sources[0]), says(one, at: 0, in: sources[1]),
      says(account("host"), at: 0, in: sources[2]),
    ])
    func stale() throws -> [Int64] {
      try store.read {
        try Int64.fetchAll($0, sql: "SELECT id FROM chat_group WHERE stale ORDER BY id")
      }
    }
    #expect(try stale() == [])
    try merge(two, into: one, store)
    #expect(try stale() == [1, 2, 3])
    try store.refreshFigures()
    try store.undo(as: keeper, at: now)
    #expect(try stale() == [1, 2, 3])
  }
}
