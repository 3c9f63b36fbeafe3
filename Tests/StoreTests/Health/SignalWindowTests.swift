import Community
import GRDB
import Testing

@testable import Store

/// The first and last days of what the lights are decided from.
@Suite struct `The window of signals` {
  private static let day: Int64 = 86_400
  /// The last day of which an export tells; the window's first is ``first``.
  private static let last: Int64 = 39
  private static let first: Int64 = 12
  private let owner = account("boss", kind: .staff)

  private func store(_ records: [ChatRecord]) throws -> Store {
    let store = try Store.inMemory()
    try store.take(
      [says(account("old"), "Long ago", at: 0)] + records
        + [says(account("end"), "The end", at: Self.last * Self.day + 1000)])
    return store
  }

  private func signals(_ store: Store) throws -> GroupSignals {
    try store.read { db in
      let facts = try #require(try FigureFacts.fetch(GroupID(1), onlyStale: false, in: db))
      var signals = GroupSignals()
      try SignalQuery(facts, db)?.fill(&signals)
      return signals
    }
  }

  @Test(arguments: [(11, 0), (12, 1), (39, 1)] as [(Int64, Int)])
  func `messages, turns and answers count from its first day on`(at: Int64, count: Int) throws {
    let found = try signals(
      store([
        says(owner, "What do you read these days?", at: at * Self.day),
        says(account("ann"), "A very long book", at: at * Self.day + 60),
      ]))
    #expect((found.staffTurns, found.staffTurnsAnswered) == (count, count))
    #expect(found.messagesByPerson == [Int](repeating: 1, count: 1 + count))
    #expect(found.staffMessages28 == count)
  }

  @Test(arguments: [(32, 0), (33, 1)] as [(Int64, Int)])
  func `of staff's messages, ads and notices the last week is told apart`(
    at: Int64, lately: Int
  ) throws {
    let found = try signals(
      store([
        says(owner, "包邮，点链接下单", at: at * Self.day),
        says(owner, "周六下午三点线下聚会", at: at * Self.day + 9),
      ]))
    #expect((found.staffMessages28, found.staffAds28, found.staffNotices28) == (2, 1, 1))
    #expect(
      (found.staffMessages7, found.staffAds7, found.staffNotices7)
        == (2 * lately, lately, lately))
  }

  @Test(arguments: [(-1, 0), (0, 1)] as [(Int64, Int)])
  func `newcomers and quarrels count from its first second on`(second: Int64, count: Int) throws {
    let at = Self.first * Self.day + second
    let store = try store([happens(.join(by: nil), account("new"), at: at)])
    try store.write {
      try $0.execute(
        sql: """
          INSERT INTO incident (group_id, kind, words, at, by) VALUES (1, 'quarrel', 'w', ?, 'a')
          """, arguments: [start + at])
    }
    let found = try signals(store)
    #expect(found.newcomers == count)
    #expect(found.quarrelsByDay.reduce(0, +) == count)
    #expect(found.quarrelsByDay.first == count)
  }

  @Test func `a quarrel noted after the export's end is of its last day`() throws {
    let store = try store([])
    for days in [40, 60] as [Int64] {
      try store.write {
        try $0.execute(
          sql: """
            INSERT INTO incident (group_id, kind, words, at, by) VALUES (1, 'quarrel', 'w', ?, 'a')
            """, arguments: [start + days * Self.day])
      }
    }
    #expect(try signals(store).quarrelsByDay.last == 2)
  }

  @Test(
    arguments: [
      (-1, 0, 0), (0, 0, 1), ((last - first) * day + 1000, 0, 1),
      ((last - first) * day + 1001, 0, 0), (5, -7 * day, 1), (5, -7 * day - 6, 0),
    ] as [(Int64, Int64, Int)])
  func `a post counts by when it was sent, due not long before`(
    sent: Int64, dueBefore: Int64, count: Int
  ) throws {
    let store = try store([])
    let at = start + Self.first * Self.day + sent
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO post (id, title, body, part, origin, author, created_at)
            VALUES (1, '', 'text', 'leg', 'ogc', 'ann', 0);
          """)
      try db.execute(
        sql: """
          INSERT INTO delivery (post, group_id, day, minute, due_at, state, settled_at)
          VALUES (1, 1, 0, 0, ?, 'sent', ?)
          """, arguments: [at + dueBefore, at])
    }
    let found = try signals(store)
    #expect((found.staffMessages28, found.staffAds28) == (count, count))
  }

  @Test(arguments: [PersonKind.staff, .bot, .human])
  func `newcomers are ordinary members`(kind: PersonKind) throws {
    let found = try signals(
      store([happens(.join(by: nil), account("new", kind: kind), at: 20 * Self.day)]))
    #expect(found.newcomers == (kind == .human ? 1 : 0))
  }

  @Test(arguments: [(86_399, 0), (86_400, 1)] as [(Int64, Int)])
  func `who spoke first is told once they had a day to be answered`(
    before: Int64, count: Int
  ) throws {
    let end = Self.last * Self.day + 1000
    let new = account("new")
    let found = try signals(
      store([
        happens(.join(by: nil), new, at: 20 * Self.day), says(new, "Hello all", at: end - before),
      ]))
    #expect(found.newcomers == 1)
    #expect(found.newcomersSpoke == count)
  }

  @Test func `experts are those who are there and no bots`() throws {
    let found = try signals(
      store([
        listed(account("a"), tags: ["护肤专家"]), listed(owner, tags: ["老师"]),
        listed(account("gone"), tags: ["老师"]), happens(.leave, account("gone"), at: 9),
        listed(account("bot", kind: .bot), tags: ["老师"]),
      ]))
    #expect(found.experts == 2)
  }

  @Test func `a group's age and settings are told with them`() throws {
    let store = try store([])
    let json = try #require(try store.scalar("SELECT signals FROM group_figures", String.self))
    let found = try CanonicalJSON.value(GroupSignals.self, from: json)
    #expect(found.age == Int(Self.last))
    #expect((found.members, found.capacity) == (2, GroupPreset.hardLimit.value))
    #expect(!found.hasGate && !found.hasCovenant)
  }
}
