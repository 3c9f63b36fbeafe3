import Community
import Foundation
import GRDB
import Testing

@testable import Store

/// Each damage that the doctor claims to find, made on purpose.
struct DoctorFindingsTests {
  private let now = SmallStore.now

  /// On a store in which nothing is wrong.
  private func onFile(_ body: (Store, String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/hetang-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/store.sqlite"
    let store = try Store.open(path: path)
    defer { try? store.close() }
    try store.take([
      listed(account("p1"), joined: 0), listed(account("p2"), joined: 0),
      listed(account("quiet"), joined: 0),
      says(account("p1"), at: 60), says(account("p2"), at: 120), says(account("p1"), at: 90_000),
    ])
    for person in [1, 1, 2] as [Int64] {
      let award = Award(
        person: PersonID(person), amount: 5, incentive: .honour, reason: .words("w"))
      try store.perform(.award(award), as: SmallStore.ann, at: now)
    }
    #expect(findings(path) == [])
    try body(store, path)
  }

  private func findings(_ path: String, quick: Bool = false) -> [Ailment] {
    StoreDoctor(path: path, now: now).examine(quick: quick).filter { $0.check != "room" }
  }

  private func mend(_ found: [Ailment], _ path: String) throws -> [Ailment] {
    try StoreDoctor(path: path, now: now).mend(found, as: SmallStore.ann)
  }

  /// SQL that damages, what is found, and whether it can be mended.
  private static let damages: [(String, Ailment, Bool)] = [
    ("UPDATE person SET contribution = 11 WHERE id = 1", .contributions(people: 1), true),
    ("UPDATE person SET contribution = 0", .contributions(people: 2), true),
    ("UPDATE person SET contribution = contribution + 1", .contributions(people: 3), true),
    (
      "INSERT INTO group_day (group_id, day, joins) VALUES (1, 5, 1)",
      .rollUps(GroupID(1), name: "Night readers", differences: 1), true
    ),
    (
      "UPDATE member_day SET messages = 9 WHERE person = 2",
      .rollUps(GroupID(1), name: "Night readers", differences: 2), true
    ),
    (
      "UPDATE chat_group SET members = 77",
      .rollUps(GroupID(1), name: "Night readers", differences: 1), true
    ),
    (
      "PRAGMA foreign_keys = OFF; INSERT INTO task (title, person, created_by, created_at)"
        + " VALUES ('t', 99, 'x', 1), ('u', 98, 'x', 1)",
      .danglingRows(table: "task", count: 2), false
    ),
    ("DROP TRIGGER outbox_no_delete", .lacking(SchemaPart(.trigger, "outbox_no_delete")), true),
    (
      "DROP TRIGGER audit_no_update; CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit"
        + " BEGIN SELECT 1; END",
      .lacking(SchemaPart(.trigger, "audit_no_update")), true
    ),
    ("DROP INDEX person_by_name", .lacking(SchemaPart(.index, "person_by_name")), true),
    ("DROP TABLE once", .lacking(SchemaPart(.table, "once")), false),
    (
      "UPDATE chat_group SET zone = 'Mars/Olympus'",
      .unknownZone(GroupID(1), name: "Night readers", zone: "Mars/Olympus"), false
    ),
    (
      "INSERT INTO session (operator, pid, started, since) VALUES ('a', 4194305, 1, 1), ('b', 4194305, 2, 1)",
      .goneSessions(2), true
    ),
    (
      "INSERT INTO post (title, body, part, origin, author, created_at) VALUES ('', 'b', 'waist', 'ogc', 'a', 1);"
        + " INSERT INTO delivery (post, group_id, day, minute, due_at) VALUES (1, 1, 1, 1, 100)",
      .overdue(1), true
    ),
  ]

  @Test(arguments: damages.indices) func `a damage is found, alone, and mended if it can be`(
    place: Int
  ) throws {
    let (sql, expected, isMendable) = Self.damages[place]
    try onFile { store, path in
      try store.writer.writeWithoutTransaction { try $0.execute(sql: sql) }
      let found = findings(path)
      #expect(found == [expected])
      #expect(found.allSatisfy { $0.isMendable == isMendable })
      #expect(try mend(found, path) == (isMendable ? found : []))
      #expect(findings(path) == (isMendable ? [] : found))
    }
  }

  @Test(arguments: ["group_day", "member_day", "welcome"])
  func `where a table is gone, the rest is not read through`(table: String) throws {
    try onFile { store, path in
      try store.writer.writeWithoutTransaction { try $0.execute(sql: "DROP TABLE \(table)") }
      let found = findings(path)
      #expect(found.contains(.lacking(SchemaPart(.table, table))))
      #expect(found == findings(path, quick: true))
      #expect(
        found.allSatisfy {
          if case .lacking = $0 { true } else { false }
        }, "\(found)")
    }
  }

  @Test func `what was changed behind a trigger is still found once the trigger is back`() throws {
    try onFile { store, path in
      try store.writer.writeWithoutTransaction {
        try $0.execute(
          sql: "DROP TRIGGER audit_no_update; UPDATE audit SET by = 'eve' WHERE id = 2")
      }
      let (trigger, trail) = (
        Ailment.lacking(SchemaPart(.trigger, "audit_no_update")),
        Ailment.trail(at: AuditID(2), .altered)
      )
      #expect(findings(path) == [trigger, trail])
      #expect(try mend([trigger, trail], path) == [trigger])
      #expect(findings(path) == [trail])
    }
  }

  /// Every figure that is kept beside the events.
  @Test(arguments: [
    "UPDATE membership SET last_spoke = last_spoke + 1",
    "UPDATE membership SET first_spoke = NULL WHERE person = 1",
    "UPDATE membership SET first_spoke = first_spoke - 1", "UPDATE membership SET messages = 9",
    "UPDATE membership SET active_days = 9 WHERE person = 2",
    "UPDATE person SET messages = 99 WHERE id < 3",
    "UPDATE person SET active_days = 99 WHERE id = 1", "UPDATE chat_group SET messages = 1",
    "UPDATE chat_group SET members = 0", "DELETE FROM member_day", "DELETE FROM answer_day",
    "UPDATE membership SET messages = 5, active_days = 5 WHERE first_spoke IS NULL",
    "UPDATE membership SET first_spoke = 5, last_spoke = 9 WHERE first_spoke IS NULL",
    "UPDATE member_day SET turns = turns + 1", "UPDATE member_day SET minutes = 0",
    "INSERT INTO welcome VALUES (1, 5, 2)",
  ])
  func `a figure that no recount gives is found and counted again`(sql: String) throws {
    try onFile { store, path in
      let before = try WholeState.lines(of: store)
      try store.write { try $0.execute(sql: sql) }
      let found = findings(path)
      #expect(found.map(\.check) == ["rollups"])
      #expect(try mend(found, path) == found)
      #expect(findings(path) == [])
      // Whoever mends is the first to come in, and owns the store.
      let after = try WholeState.lines(of: store).filter { !$0.hasPrefix("operator: ") }
      #expect(WholeState.difference(before, after) == [])
    }
  }

  @Test func `what several who are one said is counted again for each, and added up`() throws {
    try onFile { store, path in
      let people = try [1, 2].map { try #require(try store.person(PersonID($0))) }
      try store.perform(
        .mergePeople(
          PeopleJoin(
            person: people[0].id, version: people[0].version, root: people[1].id,
            rootVersion: people[1].version)), as: SmallStore.ann, at: now)
      let before = try WholeState.lines(of: store)
      try store.write {
        try $0.execute(
          sql: """
            UPDATE membership SET first_spoke = 1, last_spoke = 2 WHERE person = 2;
            UPDATE membership_part SET first_spoke = 3, last_spoke = 4 WHERE person = 1
            """)
      }
      #expect(findings(path).map(\.check) == ["rollups"])
      _ = try mend(findings(path), path)
      #expect(findings(path) == [])
      let after = try WholeState.lines(of: store).filter { !$0.hasPrefix("operator: ") }
      #expect(WholeState.difference(before, after) == [])
    }
  }

  @Test func `points of several who are one are those of the root`() throws {
    try onFile { store, path in
      let people = try [1, 2].map { try #require(try store.person(PersonID($0))) }
      try store.perform(
        .mergePeople(
          PeopleJoin(
            person: people[0].id, version: people[0].version, root: people[1].id,
            rootVersion: people[1].version)), as: SmallStore.ann, at: now)
      #expect(findings(path) == [])
      try store.write {
        try $0.execute(sql: "UPDATE person SET contribution = 10 WHERE id = 1")
      }
      #expect(findings(path) == [.contributions(people: 1)])
      _ = try mend(findings(path), path)
      let points = try store.read {
        try Int.fetchAll($0, sql: "SELECT contribution FROM person ORDER BY id")
      }
      #expect(points == [0, 15, 0])
    }
  }

  @Test func `a zone that is unknown hides nothing else`() throws {
    try onFile { store, path in
      try store.write {
        try $0.execute(
          sql: """
            UPDATE chat_group SET zone = 'Mars/Olympus';
            UPDATE person SET contribution = 1 WHERE id = 2;
            INSERT INTO chat_group (platform, source_name, name, zone, capacity)
              VALUES ('x', 'x', 'Other', 'UTC', 5);
            INSERT INTO group_day (group_id, day, joins) VALUES (2, 1, 1)
            """)
      }
      #expect(
        findings(path) == [
          .unknownZone(GroupID(1), name: "Night readers", zone: "Mars/Olympus"),
          .contributions(people: 1), .rollUps(GroupID(2), name: "Other", differences: 1),
        ])
    }
  }

  @Test(arguments: [(3599, 0), (3600, 0), (3601, 1)] as [(Int64, Int)])
  func `what waits for more than an hour is overdue`(ago: Int64, count: Int) throws {
    try onFile { store, path in
      _ = try SmallStore.planned(store, in: 3600)
      try store.write {
        try $0.execute(sql: "UPDATE delivery SET due_at = ?", arguments: [now - ago])
      }
      #expect(findings(path, quick: true) == (count > 0 ? [.overdue(count)] : []))
    }
  }

  @Test func `pages that are damaged are told, and the rest is not asked any more`() throws {
    try onFile { store, path in
      try store.writer.writeWithoutTransaction { db in
        // An index that lacks a row.
        try db.execute(
          sql: """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_master SET sql = 'CREATE INDEX person_by_name ON person (note, id, kind, groups)'
              WHERE name = 'person_by_name';
            UPDATE person SET contribution = 99;
            """)
      }
      try store.close()
      let found = findings(path)
      #expect(found.map(\.check) == ["pages"])
      #expect(found.allSatisfy { !$0.isMendable })
    }
  }

  @Test func `a file that was cut off is damaged or no store, never an accident`() throws {
    try onFile { store, path in
      try store.close()
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      for length in [0, 1, 100, 511, 512, 4096, 3 * 4096, whole.count / 2, whole.count - 4096] {
        try whole.prefix(length).write(to: URL(fileURLWithPath: path))
        chmod(path, 0o660)
        let found = findings(path)
        // An empty file is a store that is still to be made.
        #expect(found.count == 1, "\(length): \(found)")
        #expect(["store", "pages"].contains(found.first?.check ?? ""), "\(length)")
      }
    }
  }

  @Test func `looking changes no byte`() throws {
    try onFile { store, path in
      try store.write { try $0.execute(sql: "UPDATE person SET contribution = 3") }
      try store.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(findings(path).count == 1)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func `what is mended inside takes the right, outside the file's own`() throws {
    try onFile { store, path in
      try store.enter(as: SmallStore.ann, unixUser: nil, at: now)
      try store.write { try $0.execute(sql: "UPDATE person SET contribution = 3 WHERE id = 1") }
      chmod(path, 0o666)
      let found = findings(path)
      #expect(found.map(\.check) == ["permissions", "points"])
      let doctor = StoreDoctor(path: path, now: now)
      #expect(throws: CommandError.denied(Denial(right: .manageGroups, role: .viewer))) {
        try doctor.mend(found, as: SmallStore.ben)
      }
      // The file was closed all the same: that was the Unix user's to do.
      #expect(findings(path).map(\.check) == ["points"])
      #expect(try doctor.mend(findings(path), as: SmallStore.ann) == [.contributions(people: 1)])
    }
  }
}
