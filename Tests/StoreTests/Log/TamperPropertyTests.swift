import Community
import Foundation
import GRDB
import Testing

@testable import Store

/// Whoever changes, removes, adds or swaps rows of the log without computing all that follows anew is
/// found, and at the first row that does not fit.
struct TamperPropertyTests {
  private static let rows: Int64 = 9

  /// A log of nine rows, with undo and redo among them.
  private func makeStore() throws -> Store {
    let store = try SmallStore.inMemory()
    for number in 1...5 { _ = try SmallStore.task(store, TaskFields(title: "task \(number)")) }
    try store.undo(as: SmallStore.ann, at: SmallStore.now + 1)
    try store.undo(as: SmallStore.ann, at: SmallStore.now + 2)
    try store.redo(as: SmallStore.ann, at: SmallStore.now + 3)
    _ = try SmallStore.task(store, TaskFields(title: "last"))
    #expect(try store.verifyLog() == .whole(rows: Int(Self.rows)))
    return store
  }

  /// As somebody with the file and another program would: without triggers and references.
  private func tamper(_ store: Store, _ sql: String) throws {
    try store.writer.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      let triggers = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
      try db.execute(sql: sql)
    }
  }

  /// A change of each column that its type allows, which gives another value in every row.
  private static let changes = [
    "at = at + 1", "at = -at", "by = by || ' '", "by = ''", "origin = origin || 'x'",
    "command = command || ' '", "command = replace(command, '{', '[')",
    "inverse = iif(inverse IS NULL, '', NULL)", "inverse = coalesce(inverse, '') || 'x'",
    "before = before || ' '", "after = '[]' || after", "hash = zeroblob(32)",
    "hash = x'00'", "reverts = iif(reverts IS NULL, id + 1000, NULL)",
  ]

  @Test(arguments: changes, [1, 6, 9] as [Int64])
  func `a changed column is found in its row`(change: String, row: Int64) throws {
    let store = try makeStore()
    try tamper(store, "UPDATE audit SET \(change) WHERE id = \(row)")
    #expect(try store.verifyLog() == .broken(at: AuditID(row), reason: .altered))
  }

  @Test(arguments: 1...rows) func `the link to the row before counts`(row: Int64) throws {
    let store = try makeStore()
    try tamper(store, "UPDATE audit SET previous = x'0102' WHERE id = \(row)")
    #expect(try store.verifyLog() == .broken(at: AuditID(row), reason: .unlinked))
  }

  @Test(arguments: 1..<rows) func `a removed row is missing where it was`(row: Int64) throws {
    let store = try makeStore()
    try tamper(store, "DELETE FROM audit WHERE id = \(row)")
    #expect(try store.verifyLog() == .broken(at: AuditID(row), reason: .gap))
    // To close the gap by counting on does not help.
    try store.writer.writeWithoutTransaction {
      try $0.execute(sql: "UPDATE audit SET id = id - 1 WHERE id > \(row)")
    }
    guard case .broken(let found, _) = try store.verifyLog() else {
      Issue.record("whole after row \(row) was taken out")
      return
    }
    #expect(found == AuditID(row))
  }

  /// As docs/security.md says: whoever noted the number of rows elsewhere can tell.
  @Test func `that the end was cut off is not found`() throws {
    let store = try makeStore()
    try tamper(store, "DELETE FROM audit WHERE id > 7")
    #expect(try store.verifyLog() == .whole(rows: 7))
  }

  @Test(
    arguments: [
      (
        "INSERT INTO audit SELECT 10, at, 'eve', origin, NULL, command, inverse, before, after,"
          + " previous, hash FROM audit WHERE id = 9", 10, LogVerdict.Reason.unlinked
      ),
      (
        "INSERT INTO audit SELECT 10, at, 'eve', origin, NULL, command, inverse, before, after,"
          + " hash, hash FROM audit WHERE id = 9", 10, .altered
      ),
      (
        "INSERT INTO audit SELECT 11, at, by, origin, NULL, command, inverse, before, after,"
          + " hash, hash FROM audit WHERE id = 9", 10, .gap
      ),
      (
        "INSERT INTO audit SELECT 0, at, by, origin, NULL, command, inverse, before, after,"
          + " previous, hash FROM audit WHERE id = 1", 1, .gap
      ),
      (
        "INSERT INTO audit SELECT -5, at, by, origin, NULL, command, inverse, before, after,"
          + " previous, hash FROM audit WHERE id = 1", 1, .gap
      ),
      (
        "UPDATE audit SET id = 100 WHERE id = 2; UPDATE audit SET id = 2 WHERE id = 3;"
          + " UPDATE audit SET id = 3 WHERE id = 100", 2, .unlinked
      ),
    ] as [(String, Int64, LogVerdict.Reason)])
  func `rows that were put in or swapped do not fit`(
    sql: String, row: Int64, reason: LogVerdict.Reason
  ) throws {
    let store = try makeStore()
    try tamper(store, sql)
    #expect(try store.verifyLog() == .broken(at: AuditID(row), reason: reason))
  }

  /// A damaged page, or a table made without types, holds text where a number belongs.
  @Test(arguments: [
    "at = 'soon'", "id = 'three'", "at = x'00'", "by = x'FF'", "by = 12", "origin = NULL",
    "command = 7", "previous = 3", "hash = NULL", "hash = 'abc'", "reverts = 'x'",
    "inverse = 1.5", "before = NULL",
  ])
  func `values of another kind are a broken row, not the program's end`(change: String) throws {
    let store = try makeStore()
    try tamper(
      store,
      """
      ALTER TABLE audit RENAME TO typed;
      CREATE TABLE audit AS SELECT * FROM typed;
      UPDATE audit SET \(change) WHERE rowid = 3
      """)
    guard case .broken(let row, _) = try store.verifyLog() else {
      Issue.record("\(change) counts as whole")
      return
    }
    // A row whose number is no number sorts behind all others, where the row after it is missed.
    #expect([3, 9].contains(row.rawValue) || change.hasPrefix("id"))
  }

  @Test func `a log without one of its columns is broken`() throws {
    let store = try makeStore()
    try tamper(
      store,
      """
      ALTER TABLE audit RENAME TO typed;
      CREATE TABLE audit AS SELECT id, at, by, origin, reverts, command, inverse, before, after,
        previous FROM typed
      """)
    #expect(try store.verifyLog() == .broken(at: AuditID(1), reason: .altered))
  }

  @Test func `rows that take back one another do not send the reader round for ever`() throws {
    let store = try makeStore()
    try tamper(
      store,
      """
      UPDATE audit SET reverts = NULL;
      UPDATE audit SET reverts = 2 WHERE id = 1;
      UPDATE audit SET reverts = 1 WHERE id = 2
      """)
    let rows = try store.log().rows
    #expect(rows.count == Int(Self.rows))
    #expect(rows.filter(\.isUndone).map(\.id) == [AuditID(1)])
  }
}
