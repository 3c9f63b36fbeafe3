/// Notices that the store's file, or the log beside it (`-wal`), was removed or replaced while the
/// store is open: what is written then goes into a file that nobody else ever sees.
///
/// SQLite itself never removes the log while anybody has the store open.
struct FileWatch: Sendable {
  enum Loss: Equatable {
    /// The log alone is gone: what stands in it can still be written into the file.
    case logRemoved
    /// Another log or another file stands there: whatever is written would mix two stores.
    case replaced
  }

  let path: String
  private let file: FileIdentity?
  private let log: FileIdentity?

  /// - Precondition: The store has been read from, so that its log is there.
  init(path: String) {
    self.path = path
    file = FileIdentity(path)
    log = FileIdentity(path + "-wal")
  }

  /// Costs microseconds.
  var loss: Loss? {
    guard FileIdentity(path) == file else { return .replaced }
    guard let log else { return nil }
    switch FileIdentity(path + "-wal") {
    case log: return nil
    case nil: return .logRemoved
    default: return .replaced
    }
  }
}
