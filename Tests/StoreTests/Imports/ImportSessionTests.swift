import Community
import GRDB
import Testing

@testable import Store

@Suite struct `An import session` {
  private let records = (0..<10).map { says(account("u\($0 % 3)"), at: Int64($0) * 100) }

  private func begin(_ store: Store, size: Int = 4, dryRun: Bool = false) throws -> ImportSession {
    try store.beginImport(
      ImportOptions(
        path: "a.json", format: "test", zone: .utc, isDryRun: dryRun, by: keeper, at: start),
      batchSize: size)
  }

  @Test func `stores whole batches, and tells how many records`() throws {
    let store = try Store.inMemory()
    let session = try begin(store)
    var standing: [Int] = []
    for record in records {
      try session.take(record)
      standing.append(session.committedRecords)
    }
    #expect(standing == [0, 0, 0, 4, 4, 4, 4, 8, 8, 8])
    #expect(session.counts.messages == 8)
    #expect(try session.finish().messages == 10)
    #expect(session.committedRecords == 10)
  }

  @Test func `notes itself in the log once, with its counts`() throws {
    let store = try Store.inMemory()
    let session = try begin(store)
    for record in records { try session.take(record) }
    #expect(session.committedRecords == 8)
    #expect(try store.imports().rows.map(\.state) == [.open])
    #expect(try store.imports().rows.map(\.counts.messages) == [8])
    let counts = try session.finish()
    let rows = try store.imports().rows
    #expect(rows.map(\.state) == [.finished])
    #expect(rows.map(\.counts) == [counts])
    #expect(rows.map(\.path) == ["a.json"])
    #expect(rows.map(\.by) == [keeper.name])
    #expect(rows.map(\.at) == [start])
  }

  @Test func `stands in the log above the imports before it, also above one of the same second`()
    throws
  {
    let store = try Store.inMemory()
    for number in 1...3 { try store.take([says(account("u\(number)"), at: Int64(number))]) }
    #expect(try store.imports().rows.map(\.id) == [3, 2, 1])
    let page = try store.imports(Window(offset: 1, limit: 1))
    #expect(page.rows.map(\.id) == [2])
    #expect(page.total == 3)
  }

  @Test func `of nothing is an import of nothing`() throws {
    let store = try Store.inMemory()
    #expect(try begin(store).finish() == ImportCounts())
    #expect(try store.imports().rows.map(\.counts) == [ImportCounts()])
    #expect(try store.groups(GroupQuery(), at: start).total == 0)
  }

  @Test func `that has ended takes no more`() throws {
    let store = try Store.inMemory()
    for end in [{ _ = try $0.finish() }, { try $0.abandon() }] as [(ImportSession) throws -> Void] {
      let session = try begin(store)
      try end(session)
      #expect(throws: StoreError.self) { try session.take(records[0]) }
      #expect(throws: StoreError.self) { _ = try session.finish() }
      // To give up what has ended is no mistake.
      try session.abandon()
    }
  }

  @Test func `that is given up is in the log as open, and the next goes on from there`() throws {
    let store = try Store.inMemory()
    let session = try begin(store)
    for record in records { try session.take(record) }
    try session.abandon()
    #expect(session.committedRecords == 8)
    #expect(try store.imports().rows.map(\.state) == [.open])
    #expect(try store.differences() == [])
    let counts = try store.take(records)
    #expect((counts.messages, counts.duplicates) == (2, 8))
  }

  @Test func `that is let go of keeps what was stored and frees the store`() throws {
    let store = try Store.inMemory()
    do {
      let session = try begin(store)
      for record in records { try session.take(record) }
      _ = session.committedRecords
    }
    #expect(try store.scalar("SELECT count(*) FROM event", Int.self) == 8)
    #expect(try store.take(records).messages == 2)
  }

  @Test func `brings figures up to date at its end`() throws {
    let store = try Store.inMemory()
    let session = try begin(store)
    for record in records { try session.take(record) }
    _ = session.committedRecords
    #expect(try store.scalar("SELECT count(*) FROM group_figures", Int.self) == 0)
    _ = try session.finish()
    #expect(try store.scalar("SELECT voices FROM group_figures", Int.self) == 3)
    #expect(try store.scalar("SELECT stale FROM chat_group", Int.self) == 0)
  }

  @Test func `needs the right, and a store that can be written`() throws {
    let team = try Team()
    let options = ImportOptions(
      path: "x", format: "x", zone: .utc, by: Operator(name: "stranger"), at: SmallStore.now)
    #expect(throws: CommandError.self) { _ = try team.store.beginImport(options) }
    try SmallStore.onFile { _, path in
      let store = try Store.open(path: path, readOnly: true)
      defer { try? store.close() }
      #expect(throws: StoreError.readOnly) { _ = try begin(store) }
    }
  }

  @Test func `in a dry run tells what it would have stored, then nothing is there`() throws {
    let store = try Store.inMemory()
    let session = try begin(store, dryRun: true)
    for record in records { try session.take(record) }
    #expect(session.committedRecords == 8)
    #expect(try session.finish().newPeople == 3)
    #expect(try store.scalar("SELECT count(*) FROM person", Int.self) == 0)
    #expect(try store.take(records).newPeople == 3)
  }

  @Test func `leaves references checked again`() throws {
    let store = try Store.inMemory()
    for dryRun in [false, true] {
      let session = try begin(store, dryRun: dryRun)
      for record in records { try session.take(record) }
      _ = try session.finish()
      let checks = try store.writer.writeWithoutTransaction {
        try Int.fetchOne($0, sql: "PRAGMA foreign_keys")
      }
      #expect(checks == 1)
    }
  }

  @Test func `hands a batch on when its texts grow long, too`() throws {
    let store = try Store.inMemory()
    let session = try begin(store, size: 1000)
    let long = String(repeating: "x", count: 1 << 20)
    for second in 0..<8 { try session.take(says(account("u1"), long, at: Int64(second))) }
    #expect(session.committedRecords == 8)
    // The next batch begins with nothing.
    try session.take(says(account("u1"), long, at: 8))
    #expect(session.committedRecords == 8)
    try session.abandon()
  }
}
