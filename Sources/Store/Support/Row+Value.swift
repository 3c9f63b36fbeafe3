import GRDB

extension Row {
  /// The value of a column.
  ///
  /// GRDB's own subscripts end the program where a value is missing or of another kind, which no
  /// constraint prevents in a file that is damaged.
  ///
  /// - Throws: `RowDecodingError`, which ``StoreError`` reports as damage.
  func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    try decode(forColumn: column)
  }

  /// The same, without a detour for the types that SQLite itself knows.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: String
  ) throws -> Value {
    try decode(forColumn: column)
  }
}
