import GRDB

/// Where an import writes to: the store, or for a dry run something that is thrown away.
enum ImportTarget {
  case store(Store)
  /// A connection of its own with one transaction that is never committed, so that nothing else of
  /// this process can fall into it.
  case dryRun(DatabaseQueue)

  /// Kibibytes of pages that the writing connection keeps while it imports. Sums and indices are
  /// written all over the file; with the usual few each page is read and written many times.
  private static let cache = 40 * 1024

  init(_ store: Store, isDryRun: Bool) throws {
    self = isDryRun ? try Self.dryRun(of: store) : .store(store)
    try tune(cache: Self.cache, checksReferences: false)
  }

  private static func dryRun(of store: Store) throws -> ImportTarget {
    try store.mapping {
      var configuration = Connection.configuration()
      configuration.allowsUnsafeTransactions = true
      let queue: DatabaseQueue
      if let pool = store.writer as? DatabasePool, !store.isReadOnly {
        queue = try DatabaseQueue(path: pool.path, configuration: configuration)
      } else {
        // SQLite keeps a database without a name in a file of its own once memory is short, and
        // removes it.
        queue = try DatabaseQueue(path: "", configuration: configuration)
        try store.writer.backup(to: queue)
      }
      try queue.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
      return .dryRun(queue)
    }
  }

  /// Runs `body` so that all of it is kept, or, when it throws, nothing.
  func write(_ body: (Database) throws -> Void) throws {
    switch self {
    case .store(let store): try store.write(body)
    case .dryRun(let queue):
      try StoreError.mapping(path: queue.path, isOpening: false) {
        try queue.writeWithoutTransaction { db in
          try db.inSavepoint {
            try body(db)
            return .commit
          }
        }
      }
    }
  }

  /// Ends the import; what a dry run wrote is gone.
  func close() throws {
    guard case .dryRun(let queue) = self else { return try tune(cache: Connection.cache) }
    try StoreError.mapping(path: queue.path, isOpening: false) {
      try queue.writeWithoutTransaction { try $0.rollback() }
      try queue.close()
    }
  }

  /// - Parameter checksReferences: An import refers only to rows that it has just found or made, and
  ///   looking for them again takes a tenth of its time.
  private func tune(cache: Int, checksReferences: Bool = true) throws {
    let writer: any DatabaseWriter =
      switch self {
      case .store(let store): store.writer
      case .dryRun(let queue): queue
      }
    try StoreError.mapping(path: (writer as? DatabasePool)?.path, isOpening: false) {
      try writer.writeWithoutTransaction { db in
        try Connection.keepPages(cache, of: db)
        try db.execute(sql: "PRAGMA foreign_keys = \(checksReferences)")
        try db.execute(sql: "PRAGMA shrink_memory")
      }
    }
  }
}
