import Community
import GRDB
import Testing

@testable import Store

struct AuditChainTests {
  private let now = SmallStore.now

  private func storeWithThreeRows() throws -> Store {
    let store = try SmallStore.inMemory()
    for title in ["one", "two", "three"] {
      _ = try SmallStore.task(store, TaskFields(title: title))
    }
    return store
  }

  /// As somebody with the file and another program would.
  private func tamper(_ store: Store, _ sql: String) throws {
    try store.write { db in
      try db.execute(sql: "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete")
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      try db.execute(sql: "DELETE FROM outbox")
      try db.execute(sql: "DROP TRIGGER audit_subject_no_delete; DELETE FROM audit_subject")
      try db.execute(sql: sql)
    }
  }

  @Test func `a whole trail is whole`() throws {
    #expect(try storeWithThreeRows().verifyLog() == .whole(rows: 3))
    #expect(try Store.inMemory().verifyLog() == .whole(rows: 0))
  }

  @Test(arguments: [
    "by = 'eve'", "at = at + 1", "command = '{}'", "before = '[1]'", "inverse = NULL",
  ])
  func `an altered row is found`(change: String) throws {
    let store = try storeWithThreeRows()
    try tamper(store, "UPDATE audit SET \(change) WHERE id = 2")
    #expect(try store.verifyLog() == .broken(at: AuditID(2), reason: .altered))
  }

  @Test func `a row with a hash of its own does not link`() throws {
    let store = try storeWithThreeRows()
    try tamper(store, "UPDATE audit SET hash = x'00' WHERE id = 1")
    #expect(try store.verifyLog() == .broken(at: AuditID(1), reason: .altered))
    try store.write { try $0.execute(sql: "UPDATE audit SET previous = x'01' WHERE id = 1") }
    #expect(try store.verifyLog() == .broken(at: AuditID(1), reason: .unlinked))
  }

  @Test func `a missing row is found`() throws {
    let store = try storeWithThreeRows()
    try tamper(store, "DELETE FROM audit WHERE id = 2")
    #expect(try store.verifyLog() == .broken(at: AuditID(2), reason: .gap))
  }

  @Test(arguments: ["audit", "audit_subject", "outbox", "outbox_result", "point_entry"])
  func `what is recorded cannot be changed or removed`(table: String) throws {
    let store = try SmallStore.inMemory()
    let due = try SmallStore.planned(store, in: -60)
    try store.perform(.settleDelivery(due, version: 1, .confirmSent), as: SmallStore.ann, at: now)
    let award = Award(person: PersonID(2), amount: 5, incentive: .honour, reason: .words("w"))
    try store.perform(.award(award), as: SmallStore.ann, at: now)
    #expect((try store.value(Int.self, "SELECT count(*) FROM \(table)") ?? 0) > 0)
    for sql in ["DELETE FROM \(table)", "UPDATE \(table) SET rowid = rowid"] {
      let statement = table == "audit_subject" ? sql.replacing("rowid", with: "audit") : sql
      #expect(throws: StoreError.failed(reason: "\(table) is append-only")) {
        try store.write { try $0.execute(sql: statement) }
      }
    }
  }

  @Test(
    arguments: [
      "INSERT OR REPLACE INTO audit SELECT id, at, 'eve', origin, reverts, command, inverse, before,"
        + " after, previous, hash FROM audit WHERE id = 1",
      "REPLACE INTO point_entry SELECT id, 2, NULL, 5000, incentive, rule, words, at, by, reverses"
        + " FROM point_entry",
      "REPLACE INTO point_entry (person, amount, incentive, words, at, by, reverses)"
        + " SELECT 2, 1, 'honour', 'w', at, by, reverses FROM point_entry WHERE reverses > 0",
      "REPLACE INTO outbox SELECT id, audit, kind, group_id, subject_id, 'eve', idempotency_key, at,"
        + " held_until FROM outbox",
      "REPLACE INTO outbox SELECT id + 900, audit, kind, group_id, subject_id, 'eve',"
        + " idempotency_key, at, held_until FROM outbox",
      "REPLACE INTO outbox_result SELECT id, outbox, 'cancelled', at, detail FROM outbox_result",
      "REPLACE INTO audit_subject SELECT * FROM audit_subject",
      "REPLACE INTO once SELECT operator, key, 1, created FROM once",
    ])
  func `nothing is put in the place of what is recorded`(sql: String) throws {
    let store = try SmallStore.inMemory()
    let due = try SmallStore.planned(store, in: -60)
    try store.perform(.settleDelivery(due, version: 1, .confirmSent), as: SmallStore.ann, at: now)
    let award = Award(person: PersonID(2), amount: 5, incentive: .honour, reason: .words("w"))
    try store.perform(.award(award), as: SmallStore.ann, at: now, once: "k")
    try store.undo(as: SmallStore.ann, at: now)
    let records = ["audit", "audit_subject", "outbox", "outbox_result", "point_entry", "once"]
    func all() throws -> [Row] {
      try store.read { db in
        try records.flatMap { try Row.fetchAll(db, sql: "SELECT * FROM \($0)") }
      }
    }
    let before = try all()
    #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: sql) } }
    #expect(try all() == before)
    #expect(try store.verifyLog() == .whole(rows: 5))
  }

  @Test func `a row tells which fields changed, before and after`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(
      .changeGroup(GroupID(1), version: 1, .capacity(80)), as: SmallStore.ann, at: now)
    let entry = try #require(try store.log().rows.first)
    #expect(entry.before.map { "\($0.field): \($0.value)" } == ["group: 1", "capacity: 500"])
    #expect(entry.after.map { "\($0.field): \($0.value)" } == ["group: 1", "capacity: 80"])
    #expect(entry.by == "ann")
    #expect(entry.at == now)
  }

  @Test func `the log is narrowed by operator, group and words`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(
      .createTask(TaskFields(title: "Plan 100%", group: GroupID(1))), as: SmallStore.ann, at: now)
    try store.perform(
      .createTask(TaskFields(title: "Plan 100 x", group: GroupID(2))), as: SmallStore.ben, at: now)
    #expect(try store.log(LogQuery(by: "ben")).total == 1)
    #expect(try store.log(LogQuery(group: GroupID(1))).rows.map(\.by) == ["ann"])
    #expect(try store.log(LogQuery(filter: "PLAN ann")).total == 1)
    #expect(try store.log(LogQuery(filter: "100%")).total == 1)
    #expect(try store.log(LogQuery(window: Window(offset: 1, limit: 5))).rows.map(\.by) == ["ann"])
  }

  @Test func `SHA-256 gives the standard's example`() {
    let hex = Digest.sha256(Array("a".utf8), Array("bc".utf8)).map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }
    #expect(hex.joined() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
