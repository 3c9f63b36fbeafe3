import Community
import Foundation
import GRDB
import Testing
import TestFolder

@testable import Store

@Suite struct `Stores of earlier versions` {
  /// A store as the first version of the program left it: two people who talked over midnight.
  private func makeFirst(at path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try SchemaV1.migrate(db)
      try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
      try db.execute(
        sql: """
          INSERT INTO person (id, name, groups, messages, active_days, first_at, first_spoke,
              last_spoke, contribution) VALUES
            (1, 'Ann', 1, 2, 2, 86390, 86390, 86520, 10), (2, 'Ben', 1, 1, 1, 86410, 86410, 86410, 0);
          INSERT INTO chat_group (id, platform, source_name, name, zone, capacity, observed_until,
              members, messages, stale) VALUES (1, 'file', 'g', 'Readers', 'UTC', 500, 86520, 2, 3, 0);
          INSERT INTO identity (person, platform, scope, external_id, name) VALUES
            (1, 'file', 1, 'Ann', 'Ann'), (2, 'file', 1, 'Ben', 'Ben');
          INSERT INTO membership (group_id, person, messages, active_days, first_spoke, last_spoke)
            VALUES (1, 1, 2, 2, 86390, 86520), (1, 2, 1, 1, 86410, 86410);
          INSERT INTO event (group_id, at, mark, kind, person, text) VALUES
            (1, 86390, 1, 1, 1, 'Who is there tonight?'), (1, 86410, 2, 1, 2, 'Welcome, I am'),
            (1, 86520, 3, 1, 1, '哈哈哈');
          INSERT INTO member_day VALUES (1, 0, 1, 1, 1), (1, 1, 1, 1, 1), (1, 1, 2, 1, 1);
          INSERT INTO point_entry (person, amount, incentive, rule, at, by)
            VALUES (1, 10, 'honour', 'answer', 86520, 'keeper');
          INSERT INTO score_history VALUES (1, 0, 71, 0.1, 'first');
          INSERT INTO task (id, title, created_by, created_at) VALUES (1, 'Greet Ben', 'keeper', 9);
          """)
    }
    try queue.close()
  }

  @Test func `the first version's store opens with everything in it, and its talk is counted`()
    throws
  {
    let path = FileManager.default.temporaryDirectory.path + "/hetang-\(UUID().uuidString).sqlite"
    defer {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
    try makeFirst(at: path)
    let store = try Store.open(path: path)
    defer { try? store.close() }
    #expect(try store.scalar("PRAGMA user_version", Int.self) == Migrations.latest)
    #expect(try store.differences() == [])
    let answers = try store.read {
      try Row.fetchAll($0, sql: "SELECT day, person, other, answers, quick FROM answer_day").map {
        [$0["day"], $0["person"], $0["other"], $0["answers"], $0["quick"]] as [Int]
      }
    }
    #expect(answers == [[1, 1, 2, 1, 1], [1, 2, 1, 1, 1]])
    #expect(try store.scalar("SELECT sum(water) FROM member_day", Int.self) == 1)
    #expect(try store.scalar("SELECT at FROM welcome", Int64.self) == 86_410)
    #expect(try store.scalar("SELECT contribution FROM person WHERE id = 1", Int.self) == 10)
    #expect(try store.scalar("SELECT health FROM score_history", Double.self) == 71)
    #expect(
      try store.tasks(TaskQuery(), at: Instant(86_520)).rows.map(\.task.fields.title) == [
        "Greet Ben"
      ])
    #expect(try store.scalar("SELECT stale FROM chat_group", Int.self) == 1)
    try store.refreshFigures()
    #expect(try store.groups(GroupQuery(), at: Instant(86_520)).rows.map(\.members) == [2])
  }

  /// A store of the first version with more talk than fits between two tellings of progress.
  private func makeLong(at path: String) throws {
    try makeFirst(at: path)
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(
        sql: """
          WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 20000)
          INSERT INTO event (group_id, at, mark, kind, person, text)
            SELECT 1, 90000 + n * 60, 1000 + n, 1, 1, 'word ' || n FROM number;
          UPDATE chat_group SET messages = 20003;
          """)
    }
    try queue.close()
  }

  @Test func `days of somebody in several groups are counted once`() throws {
    try onPath { path in
      let queue = try DatabaseQueue(path: path)
      try queue.write { db in
        for migrate in [
          SchemaV1.migrate, SchemaV2.migrate, SchemaV3.migrate, SchemaV4.migrate,
          SchemaV5.migrate, SchemaV6.migrate,
        ] { try migrate(db) }
        try db.execute(
          sql: """
            PRAGMA application_id = \(Migrations.applicationID);
            PRAGMA user_version = 6;
            INSERT INTO person (id, name, groups, messages, active_days) VALUES
              (1, 'Ann', 2, 3, 3), (2, 'Ben', 1, 1, 1);
            INSERT INTO chat_group (id, platform, source_name, name, zone, capacity) VALUES
              (1, 'file', 'a', 'A', 'UTC', 500), (2, 'file', 'b', 'B', 'UTC', 500);
            INSERT INTO membership (group_id, person, messages, active_days, first_spoke) VALUES
              (1, 1, 2, 2, 9), (2, 1, 1, 1, 9), (1, 2, 1, 1, 9);
            INSERT INTO member_day (group_id, day, person, messages, minutes) VALUES
              (1, 0, 1, 1, 1), (1, 1, 1, 1, 1), (2, 0, 1, 1, 1), (1, 0, 2, 1, 1);
            """)
      }
      try queue.close()
      let store = try Store.open(path: path) { _ in Issue.record("no message is read for it") }
      defer { try? store.close() }
      let days = try store.read {
        try Int.fetchAll($0, sql: "SELECT active_days FROM person ORDER BY id")
      }
      #expect(days == [2, 1])
    }
  }

  private func onPath(_ body: (String) throws -> Void) throws {
    try TestFolder.with { try body($0.path("store.sqlite")) }
  }

  @Test func `how far the counting is is told, and grows`() throws {
    try onPath { path in
      try makeLong(at: path)
      var shares: [Double] = []
      try Store.open(path: path) { shares.append($0) }.close()
      #expect(shares.count > 3)
      #expect(shares.first == 0 && shares == shares.sorted() && (shares.last ?? 2) <= 1)
      try Store.open(path: path) { _ in Issue.record("nothing to count") }.close()
    }
  }

  @Test func `stopped in the middle it is as it was, and the next opening does all of it`() throws {
    struct Stop: Error {}
    try onPath { path in
      try makeLong(at: path)
      for _ in 0..<2 {
        #expect(throws: Stop.self) {
          try Store.open(path: path) { share in if share > 0.3 { throw Stop() } }
        }
        let queue = try DatabaseQueue(path: path)
        let (version, tables) = try queue.read { db in
          (
            try Int.fetchOne(db, sql: "PRAGMA user_version"),
            try String.fetchAll(db, sql: "SELECT name FROM sqlite_master")
          )
        }
        #expect(version == 1 && !tables.contains("answer_day"))
        try queue.close()
      }
      let store = try Store.open(path: path)
      defer { try? store.close() }
      #expect(try store.scalar("PRAGMA user_version", Int.self) == Migrations.latest)
      #expect(try store.scalar("SELECT sum(messages) FROM member_day", Int.self) == 20_003)
      #expect(try store.scalar("SELECT count(*) FROM event", Int.self) == 20_003)
    }
  }
}
