import GRDB

/// Where an import writes to: the store, or for a dry run something that is thrown away.
enum ImportTarget {
  case store(Store)
  /// A connection of its own with one transaction that is never committed, so that nothing else of
  /// this process can fall into it.
  case dryRun(DatabaseQueue)

  init(_ store: Store, isDryRun: Bool) throws {
    guard isDryRun else {
      self = .store(store)
      return
    }
    self = try StoreError.mapping {
      var configuration = Connection.configuration()
      configuration.allowsUnsafeTransactions = true
      let queue: DatabaseQueue
      if let pool = store.writer as? DatabasePool {
        queue = try DatabaseQueue(path: pool.path, configuration: configuration)
      } else {
        queue = try DatabaseQueue(configuration: configuration)
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
      try StoreError.mapping {
        try queue.writeWithoutTransaction { db in
          try db.inSavepoint {
            try body(db)
            return .commit
          }
        }
      }
    }
  }

  /// Ends a dry run; what it wrote is gone.
  func close() throws {
    guard case .dryRun(let queue) = self else { return }
    try StoreError.mapping {
      try queue.writeWithoutTransaction { try $0.rollback() }
      try queue.close()
    }
  }
}
