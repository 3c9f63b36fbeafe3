import Community
import GRDB
import Testing

@testable import Store

/// From which moment on something is news, whose it is, and how much of it is told.
@Suite struct `What is told of what changed` {
  private let ann = SmallStore.ann
  private let now = SmallStore.now
  private let hour: Int64 = 3600
  private let week: Int64 = 7 * 86_400
  private let store: Store

  init() throws {
    store = try SmallStore.inMemory()
    try store.write { try $0.execute(sql: "DELETE FROM alert") }
  }

  private func look() throws { try store.save(try store.news(for: ann, at: now).sighting, of: ann) }

  private func items(after hours: Int64 = 0) throws -> [NewsItem] {
    try store.news(for: ann, at: now + hours * hour).items
  }

  private func award(_ points: Int, by name: String, to person: Int64 = 2, at moment: Instant)
    throws
  {
    try store.perform(
      .award(
        Award(
          person: PersonID(person), amount: points, incentive: .honour, reason: .words("w"))),
      as: Operator(name: name), at: moment)
  }

  @Test(arguments: [(-1, false), (0, false), (1, true)] as [(Int64, Bool)])
  func `a first look is told of a week, to the second`(later: Int64, isTold: Bool) throws {
    let moment = now - week + later
    try SmallStore.ask(store, at: moment)
    try award(3, by: "ben", at: moment)
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO alert (group_id, key, kind, raised_at)
          VALUES (1, 'k', '{"nearlyFull":{"capacity":500,"members":460}}', ?)
          """, arguments: [moment])
      try db.execute(
        sql: """
          INSERT INTO import (at, by, path, format, counts) VALUES (?, 'kai', 'p', 'f', ?)
          """,
        arguments: [moment, try CanonicalJSON.text(Self.counts(4))])
    }
    #expect(
      try items()
        == (isTold
          ? [
            .joinsArrived(1, waiting: 1), .nearlyFull(NamedCount(["Readers 1"])),
            .awarded(points: 3, people: 1, by: ["ben"]), .imported(messages: 4, by: ["kai"]),
          ] : []))
  }

  private static func counts(_ messages: Int) -> ImportCounts {
    var counts = ImportCounts()
    counts.messages = messages
    return counts
  }

  @Test(arguments: [(-1, false), (0, false), (1, true)] as [(Int64, Bool)])
  func `points are told from the second after the look`(later: Int64, isTold: Bool) throws {
    try look()
    try award(3, by: "ben", at: now + later)
    #expect(
      try items(after: 24) == (isTold ? [.awarded(points: 3, people: 1, by: ["ben"])] : []))
  }

  @Test func `who gave most often is named first, of equals by name, and oneself never`() throws {
    try look()
    for (name, count) in [("cy", 1), ("ben", 2), ("abe", 1), ("ann", 5)] {
      for _ in 0..<count { try award(1, by: name, at: now + 60) }
    }
    #expect(
      try items(after: 24) == [.awarded(points: 4, people: 1, by: ["ben", "abe", "cy"])])
  }

  @Test func `imports are told by who brought messages, the latest first, each once`() throws {
    try look()
    for (name, messages) in [("kai", 2), ("mei", 0), ("lin", 3), ("kai", 4)] {
      try store.write { db in
        try db.execute(
          sql: "INSERT INTO import (at, by, path, format, counts) VALUES (?, ?, 'p', 'f', ?)",
          arguments: [now - 90, name, try CanonicalJSON.text(Self.counts(messages))])
      }
    }
    #expect(try items(after: 24) == [.imported(messages: 9, by: ["kai", "lin"])])
    try store.save(try store.news(for: ann, at: now + 24 * hour).sighting, of: ann)
    #expect(try items(after: 48) == [])
  }

  /// Posts that are due now and missed a day and a second later.
  private func missed(_ titles: [String], group: Int64 = 1) throws {
    let zone = group == 3 ? Zone.utc : try #require(Zone("Asia/Shanghai"))
    for (place, title) in titles.enumerated() {
      let moment = now - Int64(place) * 60
      try store.perform(
        .publishPost(
          PostText(title: title, body: "b"),
          [
            DeliveryPlan(
              group: GroupID(group), day: zone.day(of: moment), time: zone.time(of: moment))
          ]), as: ann, at: now)
    }
  }

  @Test func `of many posts that were missed three are named, the latest first`() throws {
    try look()
    try missed(["a", "b", "c", "d"])
    #expect(try items(after: 24) == [])
    _ = try store.advanceClock(to: now + 25 * hour)
    #expect(
      try items(after: 26) == [.postsMissed(NamedCount(total: 4, names: ["a", "b", "c"]))])
    // Seen once, they are no news any more.
    try store.save(try store.news(for: ann, at: now + 26 * hour).sighting, of: ann)
    #expect(try items(after: 50) == [])
  }

  /// The clock goes on while one looks: what is missed a second after was due a day before.
  @Test func `a post that had been due for a day when one looked is told once it is missed`()
    throws
  {
    try missed(["late"])
    // The minute in which it was due, and not the second of the test.
    let due = try #require(
      try store.value(Int64.self, "SELECT due_at FROM delivery").map { Instant($0) })
    let missed = due + 24 * hour
    _ = try store.advanceClock(to: missed - 1)
    try store.save(try store.news(for: ann, at: missed).sighting, of: ann)
    _ = try store.advanceClock(to: missed + 1)
    #expect(
      try store.news(for: ann, at: missed + 2).items == [.postsMissed(NamedCount(["late"]))])
  }

  @Test func `a post that two groups missed is told once, that of a closed group never`() throws {
    try look()
    let plans = [1, 2].map {
      DeliveryPlan(
        group: GroupID($0), day: Zone.utc.day(of: now), time: TimeOfDay(hour: 6, minute: 0))
    }
    try store.perform(.publishPost(PostText(body: "both"), plans), as: ann, at: now)
    try missed(["closed"], group: 3)
    _ = try store.advanceClock(to: now + 40 * hour)
    try store.write { try $0.execute(sql: "UPDATE chat_group SET closed = 1 WHERE id = 3") }
    #expect(try items(after: 41) == [.postsMissed(NamedCount(["both"]))])
    try store.write { try $0.execute(sql: "UPDATE chat_group SET closed = 1") }
    #expect(try items(after: 41) == [])
  }

  @Test func `requests and colours of a closed group are no news`() throws {
    try look()
    try SmallStore.ask(store, group: 2)
    try store.write {
      try $0.execute(
        sql: """
          INSERT INTO group_figures
            (group_id, as_of, attention, voices, messages, figures, colour)
          VALUES (2, 20000, 0, 0, 0, '{}', 2), (1, 20000, 0, 0, 0, '{}', 2)
          """)
    }
    #expect(try items(after: 24).contains(.joinsArrived(1, waiting: 1)))
    #expect(
      try items(after: 24).contains(.turnedRed(NamedCount(["Readers 1", "Readers 2"]))))
    try store.write { try $0.execute(sql: "UPDATE chat_group SET closed = 1 WHERE id = 2") }
    #expect(try items(after: 24) == [.turnedRed(NamedCount(["Readers 1"]))])
  }

  @Test func `somebody of two accounts is told once, three by name`() throws {
    try look()
    let day = Zone.utc.day(of: now).number + 1
    try store.write { db in
      try db.execute(
        sql: """
          UPDATE chat_group SET observed_until = observed_until + 86400;
          INSERT INTO person (id, name, groups) VALUES (6, 'Flo', 1), (7, 'Gus', 1), (8, 'Bo 2', 0);
          UPDATE person SET joined_to = 2 WHERE id = 8
          """)
      for (person, group) in [(2, 1), (8, 2), (3, 1), (4, 1), (6, 1), (7, 1)] {
        try db.execute(
          sql: """
            INSERT INTO member_alert (group_id, person, kind, day, noticed_at)
            VALUES (?, ?, 'cameBack', ?, ?)
            """, arguments: [group, person, day, now.seconds + 86_400])
      }
    }
    #expect(
      try items(after: 25) == [.cameBack(NamedCount(total: 5, names: ["Bo", "Cy", "Di"]))])
  }
}
