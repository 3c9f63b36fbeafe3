/// A log of changes (`-wal`) that belongs to another file than the store's beside it.
///
/// SQLite brings whatever log stands beside a file into it. So who puts a backup in the place of a
/// store that did not end in peace, by `cp` and not by `hetang restore`, would get pages of both.
/// SQLite cannot tell; but the file is whole without such a log, and is not with it.
enum StrayLog {
  /// Bytes of a log in which nothing stands.
  private static let head: Int64 = 32

  /// Costs microseconds, unless the file changed after the log that was left beside it; then it reads
  /// every page once.
  ///
  /// - Throws: ``StoreError/strayLog(path:)``; nothing is changed then.
  static func refuse(beside path: String) throws {
    guard let file = FileState(path), let log = FileState(path + "-wal"), log.bytes > head,
      // Nothing was put in the place of a file that lies as it lay when its log was written.
      file.changedAt > log.writtenAt
    else { return }
    // Where others have the store open the log is theirs, and alive.
    guard let merged = try? PragmaConnection(path: path, .writing, patience: 0), merged.isAlone,
      !merged.isWhole, isWholeAlone(path)
    else { return }
    // The last connection to close would bring the log into the file, and nothing but the end of
    // the process keeps it from that.
    merged.abandon()
    throw StoreError.strayLog(path: path)
  }

  private static func isWholeAlone(_ path: String) -> Bool {
    guard let bare = try? PragmaConnection(path: path, .bare) else { return false }
    return bare.isWhole
  }
}

// What cannot be asked is not so: the store is opened then, which tells what is wrong.

extension PragmaConnection {
  /// Whether nobody else has the file open; from then on nobody else can.
  fileprivate var isAlone: Bool {
    (try? text("locking_mode = EXCLUSIVE")) != nil && (try? text("schema_version")) != nil
  }

  fileprivate var isWhole: Bool { (try? text("quick_check(1)")) == "ok" }
}
