import Community
import Foundation
import Testing

@testable import Store

@Suite struct `Dry runs and interrupted imports` {
  private let records =
    (0..<50).map { says(account("u\($0 % 4)"), at: Int64($0) * 4000, id: "m\($0)") }
    + [listed(account("u1"), joined: 5, role: .admin), listed(account("u7"))]

  @Test func `a dry run counts what the real run counts, and keeps nothing`() throws {
    let store = try Store.inMemory()
    try store.take(Array(records.prefix(10)))
    let before = try store.portrait()
    let dry = try store.take(records, dryRun: true)
    #expect(try store.portrait() == before)
    #expect(try store.scalar("SELECT count(*) FROM import", Int.self) == 1)
    #expect(try store.take(records) == dry)
  }

  @Test func `a dry run on a file leaves the file as it was`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let store = try Store.open(path: folder.path + "/hetang.sqlite", creatingFolder: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let dry = try store.take(records, dryRun: true)
    #expect(dry.messages == 50)
    #expect(try store.scalar("SELECT count(*) FROM event", Int.self) == 0)
    #expect(try store.take(records) == dry)
    try store.close()
  }

  @Test func `abandoning keeps whole batches only`() throws {
    let store = try Store.inMemory()
    let session = try store.beginImport(
      ImportOptions(path: "x", format: "test", zone: .utc, by: keeper, at: start), batchSize: 20)
    for record in records.prefix(47) { try session.take(record) }
    try session.abandon()
    #expect(session.committedRecords == 40)
    #expect(try store.scalar("SELECT count(*) FROM event", Int.self) == 40)
    #expect(try store.differences() == [])
    #expect(throws: StoreError.self) { try session.take(records[0]) }

    let rest = try store.take(records)
    #expect(rest.messages == 10)
    let straight = try Store.inMemory()
    try straight.take(records)
    #expect(try store.portrait() == straight.portrait())
  }
}
