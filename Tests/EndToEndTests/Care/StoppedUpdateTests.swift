import GRDB
import Testing

@testable import Store

/// A store of an earlier version is brought up to date in one piece or not at all.
struct StoppedUpdateTests {
  /// A store as the first version left it.
  private func oldStore() throws -> Desk {
    let desk = try Desk()
    let queue = try DatabaseQueue(path: desk.store)
    try queue.write { db in
      try SchemaV1.migrate(db)
      try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    try queue.close()
    return desk
  }

  private func version(_ desk: Desk) throws -> Int? {
    let queue = try DatabaseQueue(path: desk.store)
    defer { try? queue.close() }
    return try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  /// Of a line that is cut too: what waits for the console's terminal stops it as well.
  @Test(arguments: ["INT", "TERM", "HUP"])
  func `asked to stop, it leaves the store as it was, and does it the next time`(
    signal: String
  ) throws {
    let desk = try oldStore()
    // The signal has come already, and waits.
    let stopped = try desk.run(
      program: "/usr/bin/env",
      [
        "--block-signal=\(signal)", "/bin/sh", "-c",
        "kill -\(signal) $$; exec \(hetang) groups --store \(desk.store)",
      ])
    #expect(stopped.status == 130)
    #expect(stopped.errors.contains("Stopped; the store is as it was"))
    #expect(try version(desk) == 1)
    #expect(try desk.run("groups").status == 0)
    #expect(try version(desk) == Migrations.latest)
  }
}
