import Community
import GRDB
import Testing

@testable import Store

/// What calls for a group's figures to be computed again, and what does not.
@Suite struct `Figures are out of date` {
  private let now = start + 100_000

  private func store() throws -> Store {
    let store = try Store.inMemory()
    try store.take((0..<30).map { says(account("u\($0 % 3)"), at: Int64($0) * 3600, id: "m\($0)") })
    return store
  }

  private func isStale(_ store: Store) throws -> Bool {
    try store.scalar("SELECT stale FROM chat_group WHERE id = 1", Bool.self) ?? false
  }

  private static let seen: [GroupChange] = [
    .owner(PersonID(1)), .closed(true), .capacity(50), .gate("answer"), .covenant("be kind"),
    .profile(.rareButGood, reason: "experts"), .life(.burnout), .life(.managed),
  ]

  @Test(arguments: seen)
  func `after a setting that they look at, and after its undo`(change: GroupChange) throws {
    let store = try store()
    #expect(try !isStale(store))
    try store.perform(.changeGroup(GroupID(1), version: 1, change), as: keeper, at: now)
    #expect(try isStale(store))
    try store.refreshFigures()
    try store.undo(as: keeper, at: now)
    #expect(try isStale(store))
  }

  @Test(arguments: [.name("Ours"), .kind(.core), .series("s")] as [GroupChange])
  func `but not after one that they do not`(change: GroupChange) throws {
    let store = try store()
    try store.perform(.changeGroup(GroupID(1), version: 1, change), as: keeper, at: now)
    #expect(try !isStale(store))
  }

  @Test(
    arguments: [
      (.kind(.staff), true), (.kind(.seed), true), (.tags(["x"]), false),
      (.tags(["老师", "x"]), true), (.note("x"), false),
    ]
      as [(PersonChange, Bool)])
  func `after a person counts otherwise`(change: PersonChange, expected: Bool) throws {
    let store = try store()
    try store.perform(.changePerson(PersonID(1), version: 1, change), as: keeper, at: now)
    #expect(try isStale(store) == expected)
  }

  @Test func `after a member list calls somebody an expert`() throws {
    for (tag, expected) in [("早起", 0), ("老师", 1)] {
      let store = try store()
      let session = try store.beginImport(
        ImportOptions(path: "x", format: "x", zone: .utc, by: keeper, at: now), batchSize: 1)
      try session.take(listed(account("u1"), tags: [tag]))
      _ = session.committedRecords
      #expect(try isStale(store) == (expected == 1), "\(tag)")
      _ = try session.finish()
      let signals = try #require(
        try store.scalar("SELECT signals FROM group_figures", String.self))
      let found = try CanonicalJSON.value(GroupSignals.self, from: signals)
      #expect(found.experts == expected, "\(tag)")
    }
  }

  /// Exports tell until 29 hours after the start.
  @Test(arguments: [(0, true), (29 * 3600, true), (29 * 3600 + 1, false)] as [(Int64, Bool)])
  func `after a post is told as sent while exports tell of the group, and after its undo`(
    sent: Int64, expected: Bool
  ) throws {
    let store = try store()
    let plan = DeliveryPlan(
      group: GroupID(1), day: Day(0), time: TimeOfDay(hour: 0, minute: 0))
    let text = PostText(title: "", body: "Half price", part: .leg)
    let receipt = try store.perform(.publishPost(text, [plan]), as: keeper, at: start)
    let delivery = try #require(
      receipt.created.lazy.compactMap { if case .delivery(let id) = $0 { id } else { nil } }.first)
    #expect(try !isStale(store))
    try store.perform(
      .settleDelivery(delivery, version: 1, .confirmSent), as: keeper, at: start + sent)
    #expect(try isStale(store) == expected)
    try store.refreshFigures()
    try store.undo(as: keeper, at: now)
    #expect(try isStale(store) == expected)
    try store.refreshFigures()
    try store.perform(
      .settleDelivery(delivery, version: 3, .skip(reason: "rain")), as: keeper, at: start + sent)
    #expect(try !isStale(store))
  }

  @Test func `only in the groups of that person`() throws {
    let store = try store()
    let other = ChatSource(platform: .telegram, externalID: "g2", name: "Other")
    try store.take([says(account("x"), at: 0, in: other)])
    try store.perform(.changePerson(PersonID(1), version: 1, .kind(.bot)), as: keeper, at: now)
    #expect(
      try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM chat_group WHERE stale = 1") }
        == [1])
  }

  @Test func `not after an export that tells nothing new`() throws {
    let store = try store()
    let session = try store.beginImport(
      ImportOptions(path: "x", format: "x", zone: .utc, by: keeper, at: now), batchSize: 5)
    for number in 0..<5 {
      try session.take(says(account("u\(number % 3)"), at: Int64(number) * 3600, id: "m\(number)"))
    }
    _ = session.committedRecords
    #expect(try !isStale(store))
    try session.take(says(account("u1"), at: 5, id: "new"))
    for number in 0..<4 {
      try session.take(says(account("u2"), at: Int64(number), id: "n\(number)"))
    }
    _ = session.committedRecords
    #expect(try isStale(store))
    _ = try session.finish()
    #expect(try !isStale(store))
  }

  @Test func `when other rules or another model gave them`() throws {
    let store = try store()
    #expect(try store.refreshFigures() == 0)
    try store.write { try $0.execute(sql: "UPDATE health_model_choice SET figures_by = 'older'") }
    #expect(try store.refreshFigures() == 1)
    #expect(
      try store.scalar("SELECT figures_by FROM health_model_choice", String.self)
        == FigureStamp.text(of: .bundled))
    #expect(try store.refreshFigures() == 0)
  }

  @Test func `are computed a few at a time, in the order of the groups`() throws {
    let store = try Store.inMemory()
    for number in 1...20 {
      let source = ChatSource(platform: .telegram, externalID: "g\(number)", name: "G\(number)")
      try store.take([says(account("u1"), at: 0, in: source)])
    }
    try store.write { try $0.execute(sql: "UPDATE chat_group SET stale = 1") }
    #expect(try store.refreshFigures(limit: 3) == 3)
    func stale() throws -> [Int64] {
      try store.read {
        try Int64.fetchAll($0, sql: "SELECT id FROM chat_group WHERE stale ORDER BY id")
      }
    }
    #expect(try stale() == Array(4...20))
    #expect(try store.refreshFigures(limit: 0) == 0)
    #expect(try store.refreshFigures() == 17)
    #expect(try stale() == [])
  }

  @Test func `of a group of which nothing is known are none, and nobody asks again`() throws {
    let store = try Store.inMemory()
    try store.take([listed(account("u1"))])
    try store.write { try $0.execute(sql: "UPDATE chat_group SET stale = 1") }
    #expect(try store.refreshFigures() == 0)
    #expect(try !isStale(store))
    #expect(try store.scalar("SELECT count(*) FROM group_figures", Int.self) == 0)
  }

  @Test func `computed again say the same, and past scores stay`() throws {
    let store = try Store.inMemory()
    try store.take(
      (0..<90).flatMap { number in
        (0..<4).map { says(account("u\($0)"), at: Int64(number) * 86_400 + Int64($0) * 60) }
      }, batchSize: 500)
    func kept() throws -> [String] {
      try store.read { db in
        try [
          "SELECT * FROM group_figures", "SELECT * FROM stage_period",
          "SELECT * FROM score_history",
        ]
        .flatMap { try Row.fetchAll(db, sql: $0).map { "\($0)" } }
      }
    }
    let before = try kept()
    try store.write { try $0.execute(sql: "UPDATE chat_group SET stale = 1") }
    #expect(try store.refreshFigures() == 1)
    #expect(try kept() == before)
    #expect(before.count > 3)
  }
}
