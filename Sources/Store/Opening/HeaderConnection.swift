import GRDB
import GRDBSQLite

/// A connection that reads numbers out of a file's header and nothing else.
///
/// GRDB reads and keeps the schema of whatever it opens, which takes longer than all that is wanted
/// here, and memory for as long as it stays open.
struct HeaderConnection: ~Copyable {
  private let handle: OpaquePointer

  init(path: String, readOnly: Bool) throws {
    handle = try Self.open(path, readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE)
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, Int32(Connection.patience * 1000))
  }

  private static func open(_ path: String, _ mode: Int32) throws -> OpaquePointer {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, mode | SQLITE_OPEN_FULLMUTEX, nil)
    guard let opened else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
    guard code == SQLITE_OK else {
      defer { sqlite3_close_v2(opened) }
      throw error(of: opened)
    }
    return opened
  }

  deinit { sqlite3_close_v2(handle) }

  /// What a pragma says that answers with one number of the header.
  func number(_ pragma: StaticString) throws -> Int {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, "PRAGMA \(pragma)", -1, &statement, nil) == SQLITE_OK else {
      throw Self.error(of: handle)
    }
    defer { sqlite3_finalize(statement) }
    guard sqlite3_step(statement) == SQLITE_ROW else { throw Self.error(of: handle) }
    return Int(sqlite3_column_int64(statement, 0))
  }

  private static func error(of handle: OpaquePointer) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(handle)),
      message: sqlite3_errmsg(handle).map { String(cString: $0) })
  }
}
