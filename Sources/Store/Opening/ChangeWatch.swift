import GRDB
import Synchronization

/// Notices that the file was written to, by asking one held connection for its data version.
///
/// The pool's readers cannot be asked: each counts for itself, and they take turns.
final class ChangeWatch: Sendable {
  private let path: String?
  private let connection = Mutex<PragmaConnection?>(nil)

  /// - Parameter path: nil for a store in memory, which nobody else can write to.
  init(path: String?) { self.path = path }

  func version(fallback writer: some DatabaseWriter) throws -> Int {
    guard let path else { return try writer.read { $0.totalChangesCount } }
    return try connection.withLock { held in
      if held == nil { held = try PragmaConnection(path: path, .reading) }
      return try held?.number("data_version") ?? 0
    }
  }

  func close() { connection.withLock { $0 = nil } }
}
