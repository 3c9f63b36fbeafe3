import Foundation
import GRDB
import Testing

@testable import Store

/// A process that ends while it makes a store leaves a journal that only somebody who may write can
/// take back.
@Suite struct InterruptedMakingTests {
  /// Copies a database in the middle of a transaction that began with `before`, as a kill leaves it.
  private func interrupted(before: String, _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/hetang-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (making, left) = (folder + "/making.sqlite", folder + "/store.sqlite")
    let queue = try DatabaseQueue(path: making)
    try queue.writeWithoutTransaction { db in
      // So few pages that SQLite has to write them into the file before the end.
      try db.execute(sql: "PRAGMA cache_size = 2; \(before); BEGIN IMMEDIATE; CREATE TABLE t (c)")
      for _ in 0..<200 { try db.execute(sql: "INSERT INTO t VALUES (randomblob(2000))") }
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: making + suffix, toPath: left + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    try queue.close()
    try body(left)
  }

  @Test func `a store whose making was interrupted is made anew`() throws {
    try interrupted(before: "PRAGMA user_version = 0") { path in
      #expect(FileManager.default.fileExists(atPath: path + "-journal"))
      let store = try Store.open(path: path)
      #expect(try store.log().total == 0)
      try store.close()
      #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
    }
  }

  @Test func `another program's file that was interrupted is refused as ever`() throws {
    try interrupted(before: "CREATE TABLE theirs (c); INSERT INTO theirs VALUES (1)") { path in
      #expect(throws: StoreError.notAStore(path: path)) { try Store.open(path: path) }
      let queue = try DatabaseQueue(path: path)
      #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT c FROM theirs") } == 1)
      try queue.close()
    }
  }
}
