import Community
import Foundation
import GRDB
import TestFolder

@testable import Store

/// A store with two groups of one series, a core group and five people, made without an import.
///
/// | id | group | members | | id | person | in |
/// |---|---|---|---|---|---|---|
/// | 1 | Readers 1 (series "readers", zone Asia/Shanghai) | 3 | | 1 | Ada (staff) | 1, 3 |
/// | 2 | Readers 2 (series "readers", zone Europe/Berlin) | 2 | | 2 | Bo | 1 |
/// | 3 | Core | 1 | | 3 | Cy | 1, 2 (left 1) |
/// | | | | | 4 | Di | 2 |
/// | | | | | 5 | Ed (left everything) | |
enum SmallStore {
  static let now = Instant(1_760_000_000)
  static let ann = Operator(name: "ann")
  static let ben = Operator(name: "ben")

  static func inMemory() throws -> Store {
    let store = try Store.inMemory()
    try fill(store)
    return store
  }

  /// On a file of its own, which `body` may open again.
  static func onFile<Result>(_ body: (Store, String) throws -> Result) throws -> Result {
    try TestFolder.with { folder in
      let path = folder.path("store.sqlite")
      let store = try Store.open(path: path)
      defer { try? store.close() }
      try fill(store)
      return try body(store, path)
    }
  }

  static func fill(_ store: Store) throws {
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO person (id, name, kind, groups, last_spoke) VALUES
            (1, 'Ada', 'staff', 2, 1759990000), (2, 'Bo', 'human', 1, 1759900000),
            (3, 'Cy', 'human', 1, NULL), (4, 'Di', 'human', 1, NULL), (5, 'Ed', 'human', 0, NULL);
          INSERT INTO chat_group
            (id, platform, source_name, name, kind, zone, capacity, series, members, messages,
             observed_until, stale)
          VALUES
            (1, 'telegram', 'r1', 'Readers 1', 'general', 'Asia/Shanghai', 500, 'readers', 2, 100,
             1760000000, 0),
            (2, 'telegram', 'r2', 'Readers 2', 'general', 'Europe/Berlin', 500, 'readers', 2, 0,
             1760000000, 0),
            (3, 'telegram', 'core', 'Core', 'core', 'UTC', 10, NULL, 1, 0, 1760000000, 0);
          INSERT INTO identity (person, platform, external_id, name) VALUES
            (1, 'telegram', 'u1', 'Ada'), (2, 'telegram', 'u2', 'Bo'),
            (3, 'telegram', 'u3', 'Cy'), (4, 'telegram', 'u4', 'Di'), (5, 'telegram', 'u5', 'Ed');
          INSERT INTO membership (group_id, person, left_at, last_spoke) VALUES
            (1, 1, NULL, 1759990000), (1, 2, NULL, 1759900000), (1, 3, 1750000000, NULL),
            (2, 3, NULL, NULL), (2, 4, NULL, NULL), (3, 1, NULL, NULL);
          INSERT INTO alert (id, group_id, key, kind, raised_at) VALUES
            (1, 2, 'full', '{"nearlyFull":{"capacity":500,"members":460}}', 1759999000);
          """)
    }
  }

  /// A request to join.
  @discardableResult
  static func ask(
    _ store: Store, group: Int64 = 1, account: String? = "new", name: String = "Fay",
    referrer: String? = nil, answer: String? = nil, at: Instant = now - 3600,
    state: JoinState = .pending
  ) throws -> JoinID {
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO join_request
            (group_id, applicant_id, name, referrer, answer, requested_at, state)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [group, account, name, referrer, answer, at, state.rawValue])
      return JoinID(db.lastInsertedRowID)
    }
  }

  /// A draft.
  static func draft(_ store: Store, _ body: String = "Good morning") throws -> PostID {
    let receipt = try store.perform(.createPost(PostText(body: body)), as: ann, at: now)
    guard case .post(let id)? = receipt.created.first else { throw StoreError.failed(reason: "") }
    return id
  }

  /// A post that is planned for a group, so many seconds from ``now`` (rounded to its minute).
  static func planned(
    _ store: Store, group: Int64 = 1, in seconds: Int64
  ) throws -> DeliveryID {
    let post = try draft(store)
    let zone = try store.read { db in
      try Zone(
        column: String.fetchOne(db, sql: "SELECT zone FROM chat_group WHERE id = \(group)") ?? "")
    }
    let moment = now + seconds
    let plan = DeliveryPlan(
      group: GroupID(group), day: zone.day(of: moment), time: zone.time(of: moment))
    let receipt = try store.perform(
      .scheduleDeliveries(post, version: 1, [plan]), as: ann, at: now)
    guard case .delivery(let id)? = receipt.created.first else {
      throw StoreError.failed(reason: "")
    }
    return id
  }

  static func task(_ store: Store, _ fields: TaskFields) throws -> TaskID {
    let receipt = try store.perform(.createTask(fields), as: ann, at: now)
    guard case .task(let id)? = receipt.created.first else { throw StoreError.failed(reason: "") }
    return id
  }
}

extension Store {
  /// One value, for looking at what was kept.
  func value<Value: DatabaseValueConvertible>(_ type: Value.Type, _ sql: String) throws -> Value? {
    try read { try Value.fetchOne($0, sql: sql) }
  }

  /// All that operators change, as text: without versions, and without who and when, which taking
  /// back does not take back.
  func operatedRows() throws -> [String] {
    try read { db in
      try [
        "SELECT id, name, kind, tags, note, contribution FROM person",
        """
        SELECT id, name, kind, zone, capacity, series, owner, gate, covenant, profile,
          profile_reason, life, closed FROM chat_group
        """,
        "SELECT id, group_id, person, kind, words FROM incident WHERE NOT withdrawn",
        "SELECT id, state, reason FROM join_request",
        "SELECT id, title, body, part, origin FROM post WHERE NOT withdrawn",
        "SELECT id, group_id, day, minute, due_at, state, reason FROM delivery "
          + "WHERE state <> 'withdrawn'",
        """
        SELECT id, title, note, group_id, person, assignee, due_at, state, snooze_until,
          snooze_more, snooze_messages FROM task WHERE state <> 'withdrawn'
        """,
        "SELECT id, acknowledged FROM alert",
      ].flatMap { sql in try Row.fetchAll(db, sql: sql).map { "\($0)" } }
    }
  }
}
