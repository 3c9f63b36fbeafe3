import Foundation
import GRDBSQLite

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
    guard let merged = Inspection(path, isWriting: true), merged.isAlone, !merged.isWhole,
      let bare = Inspection(path, isWriting: false)
    else { return }
    let isWhole = bare.isWhole
    bare.close()
    guard isWhole else { return }
    // The last connection to close would bring the log into the file, and nothing but the end of
    // the process keeps it from that.
    merged.stayOpen()
    throw StoreError.strayLog(path: path)
  }
}

/// A look at a file apart from the store's own connections.
private final class Inspection {
  private var connection: OpaquePointer?

  /// - Parameter isWriting: Whether to look at it with its log, and as one who may write; else at the
  ///   file alone, as it stands.
  /// - Returns: nil when it cannot be opened.
  init?(_ path: String, isWriting: Bool) {
    let flags = (isWriting ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_URI
    let file = URL(fileURLWithPath: path).absoluteString
    let name = isWriting ? file : file + "?immutable=1"
    guard sqlite3_open_v2(name, &connection, flags, nil) == SQLITE_OK else {
      close()
      return nil
    }
  }

  deinit { close() }

  /// Whether nobody else has the file open; from then on nobody else can.
  var isAlone: Bool {
    run("PRAGMA locking_mode = EXCLUSIVE") != nil && run("PRAGMA schema_version") != nil
  }

  var isWhole: Bool { run("PRAGMA quick_check(1)") == "ok" }

  func close() {
    sqlite3_close_v2(connection)
    connection = nil
  }

  func stayOpen() { connection = nil }

  /// The first value of the first row; nil when it fails.
  private func run(_ sql: String) -> String? {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW, let text = sqlite3_column_text(statement, 0)
    else { return nil }
    return String(cString: text)
  }
}
