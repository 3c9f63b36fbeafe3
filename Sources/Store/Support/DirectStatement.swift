import GRDB
import GRDBSQLite

/// A prepared statement whose values are bound and read without boxes in between: for the inner
/// loops of imports and recounts, where a statement runs a million times.
///
/// Prepared once per connection. Bind, ``run()`` or ``step()`` until false; both leave it ready for
/// the next round. One must not be used inside its own loop.
struct DirectStatement {
  private let statement: Statement
  private let handle: OpaquePointer
  private let connection: OpaquePointer?

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
    connection = db.sqliteConnection
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// Parameters count from 1.
  func bind(_ index: Int32, _ value: Int64) { sqlite3_bind_int64(handle, index, value) }

  func bind(_ index: Int32, _ value: Int64?) {
    if let value { bind(index, value) } else { sqlite3_bind_null(handle, index) }
  }

  func bind(_ index: Int32, _ value: Int) { bind(index, Int64(value)) }

  func bind(_ index: Int32, _ value: Double) { sqlite3_bind_double(handle, index, value) }

  func bind(_ index: Int32, _ value: String?) {
    guard var value else {
      sqlite3_bind_null(handle, index)
      return
    }
    value.withUTF8 { text in
      // SQLite takes a missing pointer for NULL, and an empty text has none.
      let empty: StaticString = ""
      let start = text.baseAddress ?? empty.utf8Start
      start.withMemoryRebound(to: CChar.self, capacity: text.count) {
        _ = sqlite3_bind_text64(
          handle, index, $0, UInt64(text.count), Self.copied, UInt8(SQLITE_UTF8))
      }
    }
  }

  /// Tells SQLite to copy the text: the C macro SQLITE_TRANSIENT, which Swift does not import.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  /// Runs a statement that gives no rows, or whose rows do not matter.
  ///
  /// - Returns: how many rows it changed.
  @discardableResult func run() throws -> Int {
    while try step() {}
    return Int(sqlite3_changes(connection))
  }

  /// - Returns: whether there is a row to read.
  func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    case let code:
      sqlite3_reset(handle)
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: sqlite3_errmsg(connection).map { String(cString: $0) })
    }
  }

  /// Ends a loop over rows before its last one.
  func end() { sqlite3_reset(handle) }

  /// Reads the only row, when there is one.
  func row<Value>(_ read: (DirectStatement) -> Value) throws -> Value? {
    defer { sqlite3_reset(handle) }
    return try step() ? read(self) : nil
  }

  /// Columns count from 0.
  func int(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func optionalInt(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : int(column)
  }

  /// Reads the bytes of a text where they lie; none for NULL.
  func utf8<Value>(_ column: Int32, _ read: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    let bytes = sqlite3_column_text(handle, column)
    return read(
      UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column))))
  }

  func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  func text(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
