import GRDB
import Synchronization

/// Notices that the file was written to, by asking one held connection for its data version.
///
/// The pool's readers cannot be asked: each counts for itself, and they take turns.
final class ChangeWatch: Sendable {
  private let path: String?
  private let connection = Mutex<DatabaseQueue?>(nil)

  /// - Parameter path: nil for a store in memory, which nobody else can write to.
  init(path: String?) { self.path = path }

  func version(fallback writer: some DatabaseWriter) throws -> Int {
    guard let path else { return try writer.read { $0.totalChangesCount } }
    return try connection.withLock { held in
      let queue = try held ?? open(path)
      held = queue
      return try queue.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") } ?? 0
    }
  }

  func close() throws {
    try connection.withLock { held in
      try held?.close()
      held = nil
    }
  }

  private func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Connection.configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
