/// A size in cells.
public struct Size: Hashable, Sendable {
  /// Rows, from 0.
  public var rows: Int
  /// Columns, from 0; a wide character takes two.
  public var columns: Int

  /// A size of that many rows and columns.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

/// A place on a canvas; row 0, column 0 is the top left.
public struct Point: Hashable, Sendable {
  /// Rows below the top.
  public var row: Int
  /// Columns right of the left edge.
  public var column: Int

  /// The place in that row and column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells.
public struct Area: Hashable, Sendable {
  /// The top row.
  public var row: Int
  /// The left column.
  public var column: Int
  /// How many rows it has; not negative.
  public var rows: Int
  /// How many columns it has; not negative.
  public var columns: Int

  /// Negative sizes become 0.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The whole of that size.
  public init(_ size: Size) { self.init(row: 0, column: 0, rows: size.rows, columns: size.columns) }

  /// The row below the last.
  public var endRow: Int { row + rows }
  /// The column right of the last.
  public var endColumn: Int { column + columns }

  /// The area without that many cells at each side.
  public func inset(rows: Int = 0, columns: Int = 0) -> Area {
    Area(
      row: row + rows, column: column + columns, rows: self.rows - 2 * rows,
      columns: self.columns - 2 * columns)
  }

  /// The top `count` rows, and what is left below them.
  public func splitTop(_ count: Int) -> (top: Area, rest: Area) {
    let count = min(max(0, count), rows)
    return (
      Area(row: row, column: column, rows: count, columns: columns),
      Area(row: row + count, column: column, rows: rows - count, columns: columns)
    )
  }

  /// The bottom `count` rows, and what is left above them.
  public func splitBottom(_ count: Int) -> (rest: Area, bottom: Area) {
    let (top, bottom) = splitTop(rows - min(max(0, count), rows))
    return (top, bottom)
  }

  /// The left `count` columns, and what is left beside them.
  public func splitLeft(_ count: Int) -> (left: Area, rest: Area) {
    let count = min(max(0, count), columns)
    return (
      Area(row: row, column: column, rows: rows, columns: count),
      Area(row: row, column: column + count, rows: rows, columns: columns - count)
    )
  }
}
