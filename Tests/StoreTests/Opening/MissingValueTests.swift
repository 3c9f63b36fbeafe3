import Community
import GRDB
import Testing

@testable import Store

/// A damaged page may give rows without what no constraint lets them be without. Reading one throws;
/// it does not end the program.
@Suite struct MissingValueTests {
  /// What a screen asks for, and a column that its rows cannot do without.
  struct Question: CustomTestStringConvertible, Sendable {
    let table: String
    let column: String
    let ask: @Sendable (Store) throws -> Void
    var testDescription: String { "\(table).\(column)" }
  }

  static let questions = [
    Question(table: "chat_group", column: "zone") {
      _ = try $0.groups(GroupQuery(), at: SmallStore.now)
    },
    Question(table: "chat_group", column: "name") {
      _ = try $0.group(GroupID(1), at: SmallStore.now)
    },
    Question(table: "person", column: "name") { _ = try $0.members(MemberQuery()) },
    Question(table: "person", column: "tags") {
      _ = try $0.member(PersonID(2), at: SmallStore.now)
    },
    Question(table: "join_request", column: "name") { _ = try $0.joins(JoinQuery()) },
    Question(table: "post", column: "body") { _ = try $0.posts(PostQuery()) },
    Question(table: "audit", column: "command") { _ = try $0.log() },
    Question(table: "alert", column: "kind") {
      _ = try $0.today(at: SmallStore.now, in: .utc)
    },
    Question(table: "chat_group", column: "messages") { store in
      let task = try SmallStore.task(store, TaskFields(title: "t", group: GroupID(1)))
      let snooze = Command.changeTask(
        task, version: 1, .snooze(.messages(more: 5, target: 0)))
      _ = try store.perform(snooze, as: SmallStore.ann, at: SmallStore.now)
    },
  ]

  @Test(arguments: questions)
  func `a value that cannot be missing and is`(question: Question) throws {
    let store = try SmallStore.inMemory()
    try SmallStore.ask(store)
    _ = try SmallStore.draft(store)
    try lose(question.column, of: question.table, in: store)
    #expect(throws: StoreError.corrupt(reason: "missing values")) { try question.ask(store) }
  }

  /// As damage does it: past every constraint.
  private func lose(_ column: String, of table: String, in store: Store) throws {
    try store.writer.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET sql = replace(replace(sql,
            '\(column) TEXT NOT NULL', '\(column) TEXT'),
            '\(column) INTEGER NOT NULL', '\(column) INTEGER') WHERE name = '\(table)';
          PRAGMA writable_schema = RESET;
          """)
      for trigger in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
        arguments: [table])
      {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try db.execute(sql: "UPDATE \(table) SET \(column) = NULL")
    }
  }
}
