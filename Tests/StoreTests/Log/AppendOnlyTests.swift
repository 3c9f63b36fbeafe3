import Community
import GRDB
import Testing

@testable import Store

/// The records that only grow refuse every statement that would change or remove a row, whoever
/// gives it.
struct AppendOnlyTests {
  /// Each record, a column that is not its key, and a column of its key.
  private static let records = [
    ("audit", "by", "id"), ("audit_subject", "audit", "row_id"), ("outbox", "subject", "id"),
    ("outbox_result", "state", "id"), ("point_entry", "amount", "id"), ("once", "created", "key"),
  ]

  private static let attempts = [
    "UPDATE %t SET %c = %c",
    "UPDATE OR REPLACE %t SET %c = %c",
    "UPDATE OR IGNORE %t SET %k = %k",
    "UPDATE %t SET %k = %k WHERE %k = %k",
    "DELETE FROM %t",
    "DELETE FROM %t WHERE %k IS NOT NULL",
    "INSERT OR REPLACE INTO %t SELECT * FROM %t",
    "REPLACE INTO %t SELECT * FROM %t LIMIT 1",
    "INSERT INTO %t SELECT * FROM %t WHERE 1 ON CONFLICT DO UPDATE SET %c = excluded.%c",
    "INSERT INTO %t SELECT * FROM %t",
  ]

  private func filled() throws -> Store {
    let store = try SmallStore.inMemory()
    let due = try SmallStore.planned(store, in: -60)
    try store.perform(
      .settleDelivery(due, version: 1, .confirmSent), as: SmallStore.ann, at: SmallStore.now)
    let award = Award(person: PersonID(2), amount: 5, incentive: .honour, reason: .words("w"))
    try store.perform(.award(award), as: SmallStore.ann, at: SmallStore.now, once: "k")
    try store.undo(as: SmallStore.ann, at: SmallStore.now)
    return store
  }

  @Test(arguments: records) func `no statement changes a record`(
    record: (String, String, String)
  ) throws {
    let (table, column, key) = record
    let store = try filled()
    let before = try WholeState.everything(in: store)
    #expect(before.contains { $0.hasPrefix("\(table): ") })
    for attempt in Self.attempts {
      let sql = attempt.replacing("%t", with: table).replacing("%c", with: column)
        .replacing("%k", with: key)
      #expect(throws: StoreError.failed(reason: "\(table) is append-only"), "\(sql)") {
        try store.write { try $0.execute(sql: sql) }
      }
      #expect(try WholeState.everything(in: store) == before, "\(sql)")
    }
  }

  @Test(arguments: ["operator", "consent"])
  func `operators and requests stay on record`(table: String) throws {
    let team = try Team(secondOwner: true)
    let command = try team.change(Team.help, .role(.moderator))
    try team.store.perform(.askConsent(command), as: Team.olga, at: SmallStore.now)
    #expect(throws: StoreError.failed(reason: "rows of \(table) stay on record")) {
      try team.store.write { try $0.execute(sql: "DELETE FROM \(table)") }
    }
  }

  @Test func `a refused statement takes its whole transaction back`() throws {
    let store = try filled()
    let before = try WholeState.everything(in: store)
    #expect(throws: StoreError.self) {
      try store.write { db in
        try db.execute(sql: "UPDATE person SET note = 'changed'")
        try db.execute(sql: "DELETE FROM outbox")
      }
    }
    #expect(try WholeState.everything(in: store) == before)
  }
}
