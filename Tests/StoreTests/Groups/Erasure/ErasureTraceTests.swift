import Community
import GRDB
import Testing

@testable import Store

/// Which traces of a group go with it, and which of what stands beside it stay.
struct ErasureTraceTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann
  private let week: Int64 = 7 * 86_400
  private let store: Store

  init() throws { store = try SmallStore.inMemory() }

  private func erase(_ group: Int64) throws {
    let version = try store.value(Int.self, "SELECT version FROM chat_group WHERE id = \(group)")
    try store.perform(
      .eraseGroup(GroupID(group), version: version ?? 0, .plan), as: ann, at: now)
    _ = try store.advanceClock(to: now + week)
    try store.sweepErased(pieces: 50, .init())
  }

  @Test func `a plan stands once`() throws {
    try store.perform(.eraseGroup(GroupID(1), version: 1, .plan), as: ann, at: now)
    #expect(throws: CommandError.wrongState(.group(GroupID(1)), .erasurePlanned)) {
      try store.perform(.eraseGroup(GroupID(1), version: 2, .plan), as: ann, at: now + 9)
    }
    #expect(try store.group(GroupID(1), at: now)?.group.erasesAt == now + week)
    _ = try store.advanceClock(to: now + week)
    for step in Erasure.allCases {
      #expect(throws: CommandError.wrongState(.group(GroupID(1)), .erased)) {
        try store.perform(.eraseGroup(GroupID(1), version: 3, step), as: ann, at: now + 2 * week)
      }
    }
  }

  @Test func `nothing that was said of the group is left in its row`() throws {
    let changes: [GroupChange] = [
      .gate("a word"), .covenant("be kind"), .owner(PersonID(2)), .series("s"),
      .profile(.rareButGood, reason: "because of Bo"),
    ]
    for (place, change) in changes.enumerated() {
      try store.perform(
        .changeGroup(GroupID(1), version: place + 1, change), as: ann, at: now)
    }
    try store.write {
      try $0.execute(sql: "UPDATE chat_group SET external_id = 'x1' WHERE id = 1")
    }
    try erase(1)
    let row = try #require(
      try store.read {
        try Row.fetchOne(
          $0,
          sql: """
            SELECT external_id, source_name, gate, covenant, owner, series, profile_reason,
              observed_until, members, messages, closed, stale FROM chat_group WHERE id = 1
            """)
      })
    #expect(
      row == [
        "external_id": nil, "source_name": "erased 1", "gate": nil, "covenant": nil, "owner": nil,
        "series": nil, "profile_reason": nil, "observed_until": nil, "members": 0, "messages": 0,
        "closed": 1, "stale": 0,
      ])
  }

  @Test(arguments: [1, 2] as [Int64])
  func `a post of two groups stays, whichever of them goes, and so does a draft`(
    group: Int64
  ) throws {
    let plans = [1, 2].map {
      DeliveryPlan(group: GroupID($0), day: Day(30_000), time: TimeOfDay(hour: 9, minute: 0))
    }
    try store.perform(.publishPost(PostText(body: "both"), plans), as: ann, at: now)
    for one in [1, 2] as [Int64] {
      let plan = DeliveryPlan(
        group: GroupID(one), day: Day(30_000), time: TimeOfDay(hour: 9, minute: 0))
      try store.perform(.publishPost(PostText(body: "only \(one)"), [plan]), as: ann, at: now)
    }
    _ = try SmallStore.draft(store, "draft")
    try erase(group)
    let bodies = try store.posts(PostQuery(scope: .all)).rows.map(\.post.text.body)
    #expect(Set(bodies) == ["both", "draft", "only \(3 - group)"])
  }

  @Test func `what is to be done outside for another group stays to be done`() throws {
    for group in [1, 2] as [Int64] { _ = try SmallStore.planned(store, group: group, in: -60) }
    try erase(1)
    let open = try store.outbox(OutboxQuery(scope: .open), at: now + week).rows
    #expect(open.map(\.group) == [GroupID(2)])
    let closed = try store.read {
      try String.fetchAll(
        $0, sql: "SELECT state || ' ' || detail || ' ' || at FROM outbox_result")
    }
    #expect(closed == ["cancelled hetang \((now + week).seconds)"])
  }

  private static let asks =
    "INSERT INTO join_request (group_id, name, person, requested_at) VALUES "
  private static let noted =
    "INSERT INTO incident (group_id, person, kind, words, at, by) VALUES "

  /// What else is there of a member of group 1, and whether it is a reason to keep the name.
  private static let reasons: [(String, Bool)] = [
    ("", false), (asks + "(3, 'Bo', 2, 1)", true), (asks + "(1, 'Bo', 2, 1)", false),
    (noted + "(3, 2, 'other', 'w', 1, 'a')", true),
    (noted + "(1, 2, 'other', 'w', 1, 'a')", false),
    ("INSERT INTO task (title, person, created_by, created_at) VALUES ('t', 2, 'a', 1)", true),
    ("UPDATE chat_group SET owner = 2 WHERE id = 3", true),
    ("UPDATE chat_group SET owner = 2 WHERE id = 1", false),
    ("UPDATE membership SET brought_by = 2 WHERE group_id = 2 AND person = 4", true),
    ("UPDATE person SET joined_to = 2 WHERE id = 4", true),
    ("UPDATE person SET joined_to = 4 WHERE id = 2", true),
    ("UPDATE person SET joined_to = 2 WHERE id = 5", false),
    ("UPDATE person SET banned_at = 1, ban_reason = 'r' WHERE id = 2", true),
  ]

  @Test(arguments: reasons.indices)
  func `who is known from the group alone is forgotten, whoever else is there for is kept`(
    place: Int
  ) throws {
    let (sql, isKept) = Self.reasons[place]
    try store.write { db in
      try db.execute(
        sql: """
          UPDATE person SET tags = '["a"]', imported_tags = '["a"]', note = 'n',
            scorecard = '{"authority":1,"expressive":1,"humorous":1}' WHERE id = 2
          """)
      if !sql.isEmpty { try db.execute(sql: sql) }
    }
    try erase(1)
    let row = try #require(
      try store.read {
        try Row.fetchOne(
          $0,
          sql: """
            SELECT name, tags, imported_tags, note, scorecard IS NULL AS blank,
              (SELECT count(*) FROM identity WHERE person = 2) AS accounts
            FROM person WHERE id = 2
            """)
      })
    let kept: Row = [
      "name": "Bo", "tags": "[\"a\"]", "imported_tags": "[\"a\"]", "note": "n", "blank": 0,
      "accounts": 1,
    ]
    let forgotten: Row = [
      "name": "–", "tags": "[]", "imported_tags": "[]", "note": "", "blank": 1, "accounts": 0,
    ]
    #expect(row == (isKept ? kept : forgotten), "\(sql)")
    #expect(try store.person(PersonID(4))?.name == "Di")
  }

  @Test(arguments: [1, 2, 300])
  func `two accounts that are one and known from it alone are both forgotten`(
    people: Int
  ) throws {
    let store = try Store.inMemory()
    try store.take((1...4).map { says(account("u\($0)"), at: Int64($0)) })
    try store.perform(
      .mergePeople(
        PeopleJoin(person: PersonID(4), version: 1, root: PersonID(1), rootVersion: 1)),
      as: ann, at: now)
    try store.perform(
      .changePerson(PersonID(4), version: 2, .note("private")), as: ann, at: now)
    try store.perform(.eraseGroup(GroupID(1), version: 1, .plan), as: ann, at: now)
    try store.write { db in
      _ = try db.perform(
        .batch([.eraseGroup(GroupID(1), version: 2, .carryOut)]), as: .clock, at: now + week,
        origin: .given, isUndoable: false, under: .programs)
    }
    try store.sweepErased(pieces: 50, .init(people: people, rows: 100))
    let names = try store.read { try String.fetchSet($0, sql: "SELECT name || note FROM person") }
    #expect(names == ["–"])
    #expect(try store.scalar("SELECT count(*) FROM identity", Int.self) == 0)
    #expect(throws: CommandError.nothingToUndo) { try store.undo(as: ann, at: now + week) }
  }
}
