import GRDB

/// The numbered steps from an empty file to today's tables.
///
/// Not GRDB's migrator: it looks which steps are missing before it takes the write lock, so that
/// two processes which open a new store together would both make the tables.
enum Migrations {
  /// The number of the last step; SQLite's `user_version` of an up-to-date store.
  static let latest = steps.count
  /// Tells a Hetang store from other SQLite files: "Heta" in ASCII.
  static let applicationID = 0x4865_7461

  private struct Step: Sendable {
    var migrate: @Sendable (Database) throws -> Void
    /// Whether roll-ups of older stores lack something afterwards that stands in the events.
    var changesRollUps = false
  }

  private static let steps = [
    Step(migrate: SchemaV1.migrate),
    Step(migrate: SchemaV2.migrate, changesRollUps: true),
    Step(migrate: SchemaV3.migrate),
    Step(migrate: SchemaV4.migrate),
    Step(migrate: SchemaV5.migrate),
    Step(migrate: SchemaV6.migrate),
    Step(migrate: SchemaV7.migrate),
    Step(migrate: SchemaV8.migrate),
    Step(migrate: SchemaV9.migrate),
    Step(migrate: SchemaV10.migrate),
  ]

  /// One transaction: a process that ends in the middle of it leaves the store as it was.
  ///
  /// - Parameter progress: Told how far the recount of an older store is, between 0 and 1; may throw
  ///   to end it.
  /// - Throws: ``StoreError/newerVersion(path:found:supported:)`` when the file knows steps that
  ///   this program does not.
  static func bringUpToDate(
    _ writer: some DatabaseWriter, path: String, readOnly: Bool = false,
    progress: (Double) throws -> Void = { _ in }
  ) throws {
    let found = try writer.read(version)
    // No step has a number below one: somebody else wrote it.
    guard found >= 0 else { throw StoreError.notAStore(path: path) }
    guard found <= latest else {
      throw StoreError.newerVersion(path: path, found: found, supported: latest)
    }
    guard found < latest else { return }
    if readOnly { throw StoreError.olderVersion(path: path) }
    try writer.write { db in
      // Another process may have been here between the look and the lock.
      let missing = steps.dropFirst(try self.version(db))
      for step in missing { try step.migrate(db) }
      // Once, after all steps: counting uses the tables as this program knows them.
      if missing.contains(where: \.changesRollUps) {
        try withoutActuallyEscaping(progress) { try rebuildAllRollUps(in: db, tell: $0) }
      }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(latest)")
    }
  }

  private static func version(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}
