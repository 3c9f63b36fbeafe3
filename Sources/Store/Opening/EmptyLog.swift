import Foundation

/// What a reading connection leaves beside a store that nobody else has open: a log (`-wal`) in which
/// nothing stands, and its index. It may not remove them itself.
enum EmptyLog {
  /// Has SQLite remove them, as the last connection that may write does. It looks itself whether
  /// anybody else has the store open, and changes no byte of the file, as there is nothing to bring
  /// into it. Who may not write the file leaves them; they do no harm.
  static func clear(beside path: String) {
    guard let log = FileState(path + "-wal"), log.bytes == 0, access(path, W_OK) == 0,
      let last = try? PragmaConnection(path: path, .writing, patience: 0)
    else { return }
    // Only who has read from the store has its log open.
    _ = try? last.number("schema_version")
  }
}
