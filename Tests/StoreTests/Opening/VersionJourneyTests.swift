import Community
import Dice
import Foundation
import GRDB
import Testing
import TestFolder

@testable import Store

/// A store of every earlier version, full of data, comes to the newest with all of it.
@Suite struct `From every earlier version to the newest` {
  private static let steps: [@Sendable (Database) throws -> Void] = [
    SchemaV1.migrate, SchemaV2.migrate, SchemaV3.migrate, SchemaV4.migrate, SchemaV5.migrate,
    SchemaV6.migrate, SchemaV7.migrate, SchemaV8.migrate, SchemaV9.migrate,
    SchemaV10.migrate,
  ]

  /// Filled by triggers, or by the step that makes them.
  private static let filledByThemselves: Set = ["present_people", "health_model_choice", "role"]

  /// What the first version did not count; later ones copy it.
  private static let talk: Set = ["turns", "starts", "led", "water", "floods", "ads", "notices"]

  private func onPath(_ body: (String) throws -> Void) throws {
    try TestFolder.with { try body($0.path("store.sqlite")) }
  }

  /// Two groups with talk, and one of everything that operators write.
  private func fill(_ store: Store) throws {
    var dice = Dice(seed: 5)
    let people = (1...5).map { account("p\($0)") }
    let other = ChatSource(platform: .telegram, externalID: "g2", name: "Day readers")
    try store.take(
      people.map { listed($0, joined: 0) }
        + (0..<60).map { place in
          says(
            people[place % 5], ["hi", "欢迎", "哈哈", "What do you read?"][place % 4],
            at: Int64.random(in: 0..<(5 * 86_400), using: &dice), id: "m\(place)",
            replyTo: place % 3 == 0 && place > 2 ? "m\(place - 2)" : nil,
            in: place % 5 == 4 ? other : room)
        })
    try SmallStore.ask(store, state: .held)
    let (ann, now) = (SmallStore.ann, SmallStore.now)
    _ = try SmallStore.planned(store, in: -600)
    _ = try SmallStore.planned(store, group: 2, in: 86_400)
    _ = try SmallStore.task(store, TaskFields(title: "Call", note: "n", person: PersonID(2)))
    let award = Award(person: PersonID(2), amount: 7, incentive: .honour, reason: .words("helped"))
    try store.perform(.award(award), as: SmallStore.ben, at: now)
    try store.perform(.changePerson(PersonID(3), version: 1, .tags(["a", "梅"])), as: ann, at: now)
    try store.perform(.changeGroup(GroupID(1), version: 1, .gate("Say hello")), as: ann, at: now)
    try store.undo(as: SmallStore.ben, at: now)
    try store.refreshFigures()
  }

  private func tables(_ db: Database) throws -> [String: [String]] {
    let names = try String.fetchAll(
      db,
      sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, try db.columns(in: name).map(\.name))
      })
  }

  /// A store as that version would have written it, with the data of `source`.
  ///
  /// - Returns: Its tables and columns.
  private func make(version: Int, at path: String, from source: String) throws -> [String: [String]]
  {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction { db in
      for step in Self.steps.prefix(version) { try step(db) }
      try db.execute(
        sql: """
          PRAGMA application_id = \(Migrations.applicationID);
          PRAGMA user_version = \(version);
          PRAGMA foreign_keys = OFF;
          """)
      try db.execute(sql: "ATTACH ? AS source", arguments: [source])
      let tables = try tables(db)
      for (table, columns) in tables where !Self.filledByThemselves.contains(table) {
        let list = columns.joined(separator: ", ")
        try db.execute(
          sql: "INSERT INTO \(table) (\(list)) SELECT \(list) FROM source.\(table)")
      }
      try db.execute(sql: "DETACH source")
      return tables
    }
  }

  private func rows(_ db: Database, _ table: String, _ columns: [String]) throws -> [String] {
    try Row.fetchAll(db, sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table)")
      .map { "\($0)" }.sorted()
  }

  @Test(arguments: 1..<Migrations.latest) func `every row of every table is there`(
    version: Int
  ) throws {
    try onPath { path in
      let source = try Store.open(path: path + ".source")
      try fill(source)
      defer { try? source.close() }
      let old = try make(version: version, at: path, from: path + ".source")
      chmod(path, 0o660)
      let store = try Store.open(path: path)
      defer { try? store.close() }
      #expect(try store.scalar("PRAGMA user_version", Int.self) == Migrations.latest)
      let new = try store.read(tables)
      #expect(new == (try source.read(tables)))
      // Of the first versions, figures and operators are made anew.
      let rewritten: Set = version < 2 ? ["group_figures"] : ["health_model_choice"]
      for (table, columns) in old where !rewritten.contains(table) {
        let kept = table == "chat_group" ? columns.filter { $0 != "stale" } : columns
        let (found, wanted) = (
          try store.read { try rows($0, table, kept) },
          try source.read { try rows($0, table, kept) }
        )
        #expect(found == wanted, "\(table) of version \(version)")
      }
      // What the roll-ups say beside that is counted, or copied.
      for table in ["member_day", "answer_day", "welcome", "present_people", "role"] {
        let columns = try #require(new[table])
        #expect(
          try store.read { try rows($0, table, columns) }
            == source.read { try rows($0, table, columns) }, "\(table) of version \(version)")
      }
      #expect(try store.differences() == [])
      #expect(try Sums.broken(in: store) == [])
      #expect(try store.verifyLog() == source.verifyLog())
      #expect(
        StoreDoctor(path: path, now: SmallStore.now).examine().filter { $0.check != "room" } == [])
    }
  }

  @Test(arguments: 1..<3) func `who did something first in an old store owns it`(
    version: Int
  ) throws {
    try onPath { path in
      let source = try Store.open(path: path + ".source")
      try fill(source)
      try source.close()
      _ = try make(version: version, at: path, from: path + ".source")
      let store = try Store.open(path: path)
      defer { try? store.close() }
      #expect(
        try store.accounts().map { [$0.fields.name, $0.fields.role.rawValue] } == [
          ["ann", "owner"], ["ben", "moderator"],
        ])
      #expect(try store.rightsTable() == .standard)
      // What was undone before can be redone by the same person.
      try store.redo(as: SmallStore.ben, at: SmallStore.now)
      #expect(try store.scalar("SELECT contribution FROM person WHERE id = 2", Int.self) == 7)
    }
  }

  @Test(arguments: [3, 4, 5]) func `rights that an owner took away stay away, new ones are given`(
    version: Int
  ) throws {
    try onPath { path in
      try Store.open(path: path + ".source").close()
      _ = try make(version: version, at: path, from: path + ".source")
      let queue = try DatabaseQueue(path: path)
      try queue.write {
        try $0.execute(
          sql: """
            UPDATE role SET rights = '["decideJoins"]' WHERE name = 'moderator';
            UPDATE role SET rights = '["sendPosts"]' WHERE name = 'viewer'
            """)
      }
      try queue.close()
      let store = try Store.open(path: path)
      defer { try? store.close() }
      let table = try store.rightsTable()
      #expect(table[.moderator] == [.decideJoins, .removeMembers])
      #expect(table[.viewer] == [.sendPosts])
      #expect(table[.owner] == Set(Right.allCases))
      #expect(table[.helper] == RightsTable.standard[.helper])
    }
  }

  @Test(arguments: [-1, -7, Int(Int32.min)]) func `a version below zero is nobody's store`(
    version: Int
  ) throws {
    try onPath { path in
      try Store.open(path: path).close()
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(version)") }
      try queue.close()
      #expect(throws: StoreError.notAStore(path: path)) { try Store.open(path: path) }
      #expect(throws: StoreError.notAStore(path: path)) { try Store.checkBackup(path) }
    }
  }
}
