/// A grid of cells: one frame, as a value.
///
/// Writing outside of it is allowed and does nothing, so that a screen need not reckon with
/// every window size. No control character can enter a cell, whatever text is put.
/// Putting costs time in proportion to the text, copying in proportion to the grid.
public struct Canvas: Equatable, Sendable {
  /// Rows and columns; fixed.
  public let size: Size
  /// Where the terminal's own cursor stands: in the field being edited or on the selected row,
  /// where screen readers and braille lines look for it. nil hides it.
  public var cursor: Point?
  /// The parts that tell of the selected row, and may be drawn a moment later than the rest.
  public var followers: [Area] = []
  /// The rows of the list that it shows.
  var band: RowBand?
  /// What it may take over while it is drawn.
  var earlier: EarlierFrame?
  /// Row by row.
  var cells: [Cell]

  /// An empty canvas; negative sizes count as 0.
  public init(size: Size) {
    self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
    cells = Array(repeating: Cell(), count: self.size.rows * self.size.columns)
  }

  /// The cell at that place, or nil outside.
  public subscript(point: Point) -> Cell? {
    offset(point).map { cells[$0] }
  }

  /// Writes text from that place to the right and returns the columns it took.
  ///
  /// - Parameters:
  ///   - limit: columns it may take at most; the canvas's edge limits it in any case. A wide
  ///     character that would be cut in half becomes a space.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style = .plain, width limit: Int? = nil
  ) -> Int {
    guard (0..<size.rows).contains(point.row) else { return 0 }
    let room = min(limit ?? Int.max, size.columns - point.column)
    guard room > 0 else { return 0 }
    let rowStart = point.row * size.columns
    let begun = RowWriter(start: point.column, room: room, style: style)
    var writer = begun
    for scalar in text.unicodeScalars {
      guard let columns = ScalarKind.commonColumns(scalar.value) else {
        writer = begun
        for scalar in Text.clean(text).unicodeScalars {
          let columns = Text.columns(of: scalar)
          guard writer.write(scalar, columns, into: &cells, rowStart: rowStart) else { break }
        }
        break
      }
      guard writer.write(scalar, columns, into: &cells, rowStart: rowStart) else { break }
    }
    writer.finish(in: &cells, rowStart: rowStart, rowEnd: rowStart + size.columns)
    return writer.used
  }

  /// Makes the area blank, in that style.
  public mutating func fill(_ area: Area, _ style: Style = .plain) {
    for row in rows(of: area) {
      put(Text.spaces(area.columns), at: Point(row: row, column: area.column), style: style)
    }
  }

  /// Changes how the area looks, not what it says.
  public mutating func restyle(_ area: Area, _ change: (inout Style) -> Void) {
    let columns = max(0, area.column)..<max(0, area.column, min(size.columns, area.endColumn))
    for row in rows(of: area) {
      for column in columns { change(&cells[row * size.columns + column].style) }
    }
  }

  /// Puts other signs of one column in the place of those, wherever they stand.
  public mutating func replace(_ signs: [Unicode.Scalar: Unicode.Scalar]) {
    guard !signs.isEmpty else { return }
    for place in cells.indices where cells[place].columns == 1 {
      if let other = signs[cells[place].base] { cells[place].base = other }
    }
  }

  /// Takes the cells of an area from a canvas of the same size.
  mutating func copy(_ area: Area, from other: Canvas) {
    let columns = max(0, area.column)..<max(0, area.column, min(size.columns, area.endColumn))
    for row in rows(of: area) {
      for column in columns {
        cells[row * size.columns + column] = other.cells[row * size.columns + column]
      }
    }
  }

  /// Puts other cells, as many as there are columns, in the place of a row's.
  mutating func replace(row: Int, with cells: ArraySlice<Cell>) {
    self.cells.replaceSubrange(row * size.columns..<(row + 1) * size.columns, with: cells)
  }

  mutating func clear(row: Int) {
    replace(row: row, with: ArraySlice(repeating: Cell(), count: size.columns))
  }

  /// The cells of one row.
  func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  private func rows(of area: Area) -> Range<Int> {
    let first = max(0, area.row)
    return first..<max(first, min(size.rows, area.endRow))
  }

  private func offset(_ point: Point) -> Int? {
    guard (0..<size.rows).contains(point.row), (0..<size.columns).contains(point.column) else {
      return nil
    }
    return point.row * size.columns + point.column
  }
}
