import Community
import GRDB
import Testing

@testable import Store

@Suite struct `What changed since an operator last looked` {
  private let ann = SmallStore.ann
  private let now = SmallStore.now
  private let hour: Int64 = 3600

  /// The operator leaves Today, and looks again a day later.
  private func look(_ store: Store, as operator: Operator, at moment: Instant) throws {
    try store.save(try store.news(for: `operator`, at: moment).sighting, of: `operator`)
  }

  private func items(
    _ store: Store, as operator: Operator = SmallStore.ann, after hours: Int64 = 24
  ) throws -> [NewsItem] {
    try store.news(for: `operator`, at: now + hours * hour).items
  }

  @Test func `is the last week's to someone who never looked`() throws {
    let store = try SmallStore.inMemory()
    try SmallStore.ask(store)
    try SmallStore.ask(store, account: "old", at: now - 30 * 86_400)
    let news = try store.news(for: ann, at: now)
    #expect(news.since == nil)
    #expect(
      news.items == [
        .joinsArrived(1, waiting: 1), .nearlyFull(NamedCount(["Readers 2"])),
      ])
  }

  @Test func `is nothing when nothing happened`() throws {
    let store = try SmallStore.inMemory()
    try SmallStore.ask(store)
    try look(store, as: ann, at: now)
    let news = try store.news(for: ann, at: now + 24 * hour)
    #expect(news.items.isEmpty)
    #expect(news.since == now)
  }

  @Test func `belongs to each operator, and leaves no trace in the log`() throws {
    let store = try SmallStore.inMemory()
    try look(store, as: ann, at: now)
    #expect(try items(store).isEmpty)
    #expect(try !store.news(for: SmallStore.ben, at: now).items.isEmpty)
    #expect(try store.verifyLog() == .whole(rows: 0))
  }

  @Test func `is told again to who comes back within half an hour`() throws {
    let store = try SmallStore.inMemory()
    try look(store, as: ann, at: now - 86_400)
    try SmallStore.ask(store)
    try look(store, as: ann, at: now)
    #expect(try store.news(for: ann, at: now + 600).items == [.joinsArrived(1, waiting: 1)])
    #expect(try store.news(for: ann, at: now + 1801).items.isEmpty)
  }

  @Test func `a request that arrives late is news, whenever it was made`() throws {
    let store = try SmallStore.inMemory()
    try look(store, as: ann, at: now)
    try SmallStore.ask(store, account: "a", at: now - 90 * 86_400)
    try SmallStore.ask(store, account: "b", state: .joined)
    #expect(try items(store) == [.joinsArrived(2, waiting: 1)])
  }

  @Test func `alerts are news by when they came in; closed groups are none`() throws {
    let store = try SmallStore.inMemory()
    try look(store, as: ann, at: now)
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO alert (group_id, key, kind, raised_at) VALUES
            (1, 'a', '{"stageChanged":{"from":"active","on":20000,"to":"decline"}}', 1700000000),
            (2, 'b', '{"stageChanged":{"from":"silent","on":20000,"to":"active"}}', 1760000000),
            (3, 'c', '{"stageChanged":{"from":"active","on":20000,"to":"silent"}}', 1760000000);
          UPDATE chat_group SET closed = 1 WHERE id = 3;
          """)
    }
    #expect(
      try items(store) == [
        .fellToDecline(NamedCount(["Readers 1"])), .woke(NamedCount(["Readers 2"])),
      ])
  }

  @Test func `a group turns red once, and not by being seen for the first time`() throws {
    let store = try SmallStore.inMemory()
    func colour(_ group: Int, _ colour: Int) throws {
      try store.write { db in
        try db.execute(
          sql: """
            INSERT OR REPLACE INTO group_figures
              (group_id, as_of, attention, voices, messages, figures, colour)
            VALUES (?, 20000, 0, 0, 0, '{}', ?)
            """, arguments: [group, colour])
      }
    }
    try colour(1, 1)
    try look(store, as: ann, at: now)
    try colour(1, 2)
    try colour(2, 1)
    #expect(
      try items(store) == [
        .turnedRed(NamedCount(["Readers 1"])), .turnedAmber(NamedCount(["Readers 2"])),
      ])
    try look(store, as: ann, at: now + 24 * hour)
    try colour(1, 1)
    #expect(try items(store, after: 48).isEmpty)
  }

  @Test func `members count once, from the days that were not seen`() throws {
    let store = try SmallStore.inMemory()
    try look(store, as: ann, at: now)
    let day = Zone.utc.day(of: now).number
    try store.write { db in
      try db.execute(
        sql: """
          UPDATE chat_group SET observed_until = observed_until + 86400 WHERE id <> 3;
          INSERT INTO member_alert (group_id, person, kind, day, noticed_at) VALUES
            (1, 2, 'goneQuiet', \(day + 1), \(now.seconds + 86_400)),
            (1, 3, 'cameBack', \(day + 1), \(now.seconds + 86_400)),
            (2, 3, 'cameBack', \(day + 1), \(now.seconds + 86_400)),
            (2, 4, 'cameBack', \(day), \(now.seconds + 86_400)),
            -- seen before, of days long seen, and of a group without new data
            (2, 4, 'firstTime', \(day), \(now.seconds)),
            (1, 2, 'firstTime', \(day - 40), \(now.seconds + 86_400)),
            (3, 1, 'firstTime', \(day), \(now.seconds));
          """)
    }
    #expect(
      try items(store) == [
        .wentQuiet(NamedCount(["Bo"])), .cameBack(NamedCount(["Cy", "Di"])),
      ])
  }

  @Test func `missed posts, points of others and imports`() throws {
    let store = try SmallStore.inMemory()
    try look(store, as: ann, at: now)
    _ = try SmallStore.planned(store, in: 600)
    _ = try store.advanceClock(to: now + 1200)
    _ = try store.advanceClock(to: now + 30 * hour)
    let award = Award(person: PersonID(2), amount: 10, incentive: .honour, reason: .words("thanks"))
    try store.perform(.award(award), as: ann, at: now + hour)
    #expect(try items(store, after: 31) == [.postsMissed(NamedCount(["Good morning"]))])
    try store.perform(.award(award), as: SmallStore.ben, at: now + hour)
    try store.take([says(account("u2"), at: 0), says(account("u4"), at: 60)])
    #expect(
      try items(store, after: 31) == [
        .postsMissed(NamedCount(["Good morning"])),
        .awarded(points: 10, people: 1, by: ["ben"]), .imported(messages: 2, by: ["keeper"]),
      ])
  }

  @Test func `counts points to two accounts of one person as points to one`() throws {
    let store = try SmallStore.inMemory()
    try look(store, as: ann, at: now)
    for person in [PersonID(2), PersonID(3)] {
      let award = Award(person: person, amount: 5, incentive: .honour, reason: .words("thanks"))
      try store.perform(.award(award), as: SmallStore.ben, at: now + hour)
    }
    #expect(try items(store).contains(.awarded(points: 10, people: 2, by: ["ben"])))
    let (one, root) = (
      try #require(try store.person(PersonID(3))), try #require(try store.person(PersonID(2)))
    )
    let join = PeopleJoin(
      person: one.id, version: one.version, root: root.id, rootVersion: root.version)
    try store.perform(.mergePeople(join), as: SmallStore.ben, at: now + hour)
    #expect(try items(store).contains(.awarded(points: 10, people: 1, by: ["ben"])))
  }
}
