import GRDB

extension Page {
  /// Counts the rows of `source` (what follows FROM) and reads those of the window.
  ///
  /// - Parameter order: What follows ORDER BY; it should leave no two rows equal.
  static func fetch(
    _ db: Database, select: String, from source: String, where condition: Condition,
    order: String, window: Window, row: (GRDB.Row) throws -> Row
  ) throws -> Page {
    let total =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM \(source) WHERE \(condition.sql)",
        arguments: condition.arguments) ?? 0
    guard total > 0, window.limit > 0 else {
      return Page(total: total, offset: window.offset, rows: [])
    }
    let sql = """
      SELECT \(select) FROM \(source) WHERE \(condition.sql)
      ORDER BY \(order) LIMIT ? OFFSET ?
      """
    let arguments = condition.arguments + [window.limit, window.offset]
    let rows = try GRDB.Row.readAll(db, sql: sql, arguments: arguments, as: row)
    return Page(total: total, offset: window.offset, rows: rows)
  }
}
