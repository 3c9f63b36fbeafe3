import Community
import Foundation
import TestFolder
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

  @Test func `a dry run on a store that is only read works on a copy`() throws {
    try TestFolder.with { folder in
      let path = folder.path("store.sqlite")
      let store = try Store.open(path: path)
      try store.take(Array(records.prefix(10)))
      let looking = try Store.open(path: path, readOnly: true)
      let session = try looking.beginImport(
        ImportOptions(
          path: "x", format: "test", zone: .utc, isDryRun: true, by: keeper, at: start))
      // Others go on meanwhile.
      try store.take(Array(records.prefix(12)))
      for record in records { try session.take(record) }
      #expect(try session.finish().messages == 40)
      try looking.close()
      #expect(try store.scalar("SELECT count(*) FROM event", Int.self) == 12)
      try store.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let again = try Store.open(path: path, readOnly: true)
      #expect(try again.take(records, dryRun: true).messages == 38)
      try again.close()
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
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
