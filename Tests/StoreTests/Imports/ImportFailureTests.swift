import Community
import GRDB
import Testing

@testable import Store

/// An import that cannot go on, or is not to.
@Suite struct `An import that ends early` {
  private let records = (0..<12).map { says(account("u\($0 % 3)"), "t\($0)", at: Int64($0) * 100) }

  private func begin(_ store: Store, dryRun: Bool = false) throws -> ImportSession {
    try store.beginImport(
      ImportOptions(
        path: "a.json", format: "test", zone: .utc, isDryRun: dryRun, by: keeper, at: start),
      batchSize: 4)
  }

  /// The store refuses one of the messages.
  private func store(refusing text: String) throws -> Store {
    let store = try Store.inMemory()
    try store.write {
      try $0.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE INSERT ON event WHEN new.text = '\(text)'
            BEGIN SELECT raise(ABORT, 'refused'); END
          """)
    }
    return store
  }

  @Test func `keeps the batches before the one that failed, and says why`() throws {
    let store = try store(refusing: "t6")
    let session = try begin(store)
    #expect(throws: StoreError.failed(reason: "refused")) {
      for record in records { try session.take(record) }
      _ = try session.finish()
    }
    #expect(session.committedRecords == 4)
    #expect(session.counts.messages == 4)
    try session.abandon()
    #expect(try store.scalar("SELECT count(*) FROM event", Int.self) == 4)
    #expect(try store.imports().rows.map(\.state) == [.open])
    #expect(try store.imports().rows.map(\.counts.messages) == [4])
    #expect(try store.differences() == [])
    try store.write { try $0.execute(sql: "DROP TRIGGER refuse") }
    #expect(try store.take(records).messages == 8)
  }

  @Test func `fails at its end when the last batch does, and is in the log as unfinished`() throws {
    let store = try store(refusing: "t11")
    let session = try begin(store)
    for record in records { try session.take(record) }
    #expect(throws: StoreError.failed(reason: "refused")) { try session.finish() }
    #expect(session.committedRecords == 8)
    #expect(try store.imports().rows.map(\.state) == [.open])
  }

  @Test(arguments: [false, true])
  func `leaves the connection as it was`(dryRun: Bool) throws {
    let store = try Store.inMemory()
    func pragmas() throws -> [Int?] {
      try store.writer.writeWithoutTransaction { db in
        try ["foreign_keys", "cache_size"].map { try Int.fetchOne(db, sql: "PRAGMA \($0)") }
      }
    }
    let before = try pragmas()
    let session = try begin(store, dryRun: dryRun)
    for record in records { try session.take(record) }
    try session.abandon()
    #expect(try pragmas() == before)
  }

  @Test func `brings figures up to date for what it kept`() throws {
    let store = try Store.inMemory()
    let session = try begin(store)
    for record in records.prefix(5) { try session.take(record) }
    try session.abandon()
    #expect(try store.scalar("SELECT voices FROM group_figures", Int.self) == 3)
    #expect(try store.scalar("SELECT stale FROM chat_group", Int.self) == 0)
  }

  @Test func `the log of imports is the latest first, in windows`() throws {
    let store = try Store.inMemory()
    for number in 0..<3 {
      try store.take([says(account("u1"), at: Int64(number))], at: start + Int64(number))
    }
    #expect(try store.imports().rows.map(\.at) == [2, 1, 0].map { start + $0 })
    let page = try store.imports(Window(offset: 1, limit: 1))
    #expect(page.total == 3 && page.rows.map(\.at) == [start + 1])
    #expect(page.rows.map(\.format) == ["test"])
  }
}
