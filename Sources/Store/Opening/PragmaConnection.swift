import Foundation
import GRDB
import GRDBSQLite

/// A connection that asks SQLite pragmas and nothing else.
///
/// GRDB reads and keeps the schema of whatever it opens, which takes longer than all that is wanted
/// here, and memory for as long as it stays open.
struct PragmaConnection: ~Copyable {
  enum Mode {
    case reading
    case writing
    /// The file alone, as it stands, without the log beside it.
    case bare
  }

  private let handle: OpaquePointer

  /// - Parameter patience: Seconds for which it waits for another process.
  init(path: String, _ mode: Mode, patience: Double = Connection.patience) throws {
    handle = try Self.open(path, mode)
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, Int32(patience * 1000))
  }

  private static func open(_ path: String, _ mode: Mode) throws -> OpaquePointer {
    let (name, flags) =
      switch mode {
      case .reading: (path, SQLITE_OPEN_READONLY)
      case .writing: (path, SQLITE_OPEN_READWRITE)
      case .bare:
        (
          URL(fileURLWithPath: path).absoluteString + "?immutable=1",
          SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
        )
      }
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_FULLMUTEX, nil)
    guard let opened else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
    guard code == SQLITE_OK else {
      defer { sqlite3_close_v2(opened) }
      throw error(of: opened)
    }
    return opened
  }

  deinit { sqlite3_close_v2(handle) }

  /// Leaves the connection open until the process ends.
  consuming func abandon() { discard self }

  /// What a pragma answers with one number.
  func number(_ pragma: StaticString) throws -> Int {
    try answer(to: pragma) { Int(sqlite3_column_int64($0, 0)) }
  }

  /// The first of what a pragma answers, as text.
  func text(_ pragma: StaticString) throws -> String {
    try answer(to: pragma) { sqlite3_column_text($0, 0).map { String(cString: $0) } ?? "" }
  }

  private func answer<Value>(
    to pragma: StaticString, _ read: (OpaquePointer?) -> Value
  ) throws -> Value {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, "PRAGMA \(pragma)", -1, &statement, nil) == SQLITE_OK else {
      throw Self.error(of: handle)
    }
    defer { sqlite3_finalize(statement) }
    guard sqlite3_step(statement) == SQLITE_ROW else { throw Self.error(of: handle) }
    return read(statement)
  }

  private static func error(of handle: OpaquePointer) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(handle)),
      message: sqlite3_errmsg(handle).map { String(cString: $0) })
  }
}
