import Community
import Foundation
import GRDB
import Testing

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
}
