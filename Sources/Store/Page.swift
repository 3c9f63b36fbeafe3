/// A window of rows of a longer list.
public struct Page<Row: Sendable>: Sendable {
  /// How many rows the whole list has.
  public var total: Int
  /// The position of the first row of ``rows`` in the whole list, from 0.
  public var offset: Int
  /// The rows of the window, in the order of the list.
  public var rows: [Row]

  /// Rows of a longer list from that position on.
  public init(total: Int, offset: Int, rows: [Row]) {
    self.total = total
    self.offset = offset
    self.rows = rows
  }

  /// A list without rows.
  public static var empty: Self { Self(total: 0, offset: 0, rows: []) }
}

extension Page: Equatable where Row: Equatable {}

/// Which rows of a list are wanted.
public struct Window: Hashable, Sendable {
  /// From 0.
  public var offset: Int
  /// How many rows at most.
  public var limit: Int

  /// So many rows from a position on.
  public init(offset: Int = 0, limit: Int) {
    self.offset = offset
    self.limit = limit
  }
}
