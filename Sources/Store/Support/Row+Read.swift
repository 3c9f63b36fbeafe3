import GRDB

/// Rows that are turned into values while their statement stands on them.
///
/// GRDB's own `fetchAll` and `fetchOne` copy a row first, and a copy looks its columns up by
/// comparing lower-cased names one after another.
extension Row {
  /// What the rows of a query say, in their order.
  static func readAll<Value>(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments(),
    as value: (Row) throws -> Value
  ) throws -> [Value] {
    try readAll(db.makeStatement(sql: sql), arguments: arguments, as: value)
  }

  /// What the rows of a statement say, in their order. Reading a row must not run it again.
  static func readAll<Value>(
    _ statement: Statement, arguments: StatementArguments? = nil, as value: (Row) throws -> Value
  ) throws -> [Value] {
    let rows = try fetchCursor(statement, arguments: arguments)
    var values: [Value] = []
    while let row = try rows.next() { values.append(try value(row)) }
    return values
  }

  /// What the first row of a query says; nil when there is none.
  static func readOne<Value>(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments(),
    as value: (Row) throws -> Value
  ) throws -> Value? {
    try readOne(db.makeStatement(sql: sql), arguments: arguments, as: value)
  }

  /// What the first row of a statement says; nil when there is none.
  static func readOne<Value>(
    _ statement: Statement, arguments: StatementArguments? = nil, as value: (Row) throws -> Value
  ) throws -> Value? {
    let rows = try fetchCursor(statement, arguments: arguments)
    // A cursor that goes resets its statement, and with it the row.
    return try withExtendedLifetime(rows) { try rows.next().map(value) }
  }
}
