/// Writes clean code points into one row of cells and keeps wide characters whole.
struct RowWriter {
  let start: Int
  let room: Int
  let style: Style
  private(set) var used = 0

  init(start: Int, room: Int, style: Style) {
    self.start = start
    self.room = room
    self.style = style
  }

  /// - Parameter columns: How many `scalar` takes; 0 for a mark.
  /// - Returns: False when the row is full.
  mutating func write(
    _ scalar: Unicode.Scalar, _ columns: Int, into cells: inout [Cell], rowStart: Int
  ) -> Bool {
    if columns == 0 {
      addMark(scalar, to: &cells, rowStart: rowStart)
      return true
    }
    guard used < room else { return false }
    if used + columns > room {
      // Half a character is left over: a space takes its place.
      set(Cell.blank(style), in: &cells, rowStart: rowStart)
      return false
    }
    if columns == 2, start + used < 0 {
      // The left edge cuts here: what remains visible, if anything, is blank.
      set(Cell.blank(style), in: &cells, rowStart: rowStart)
      set(Cell.blank(style), in: &cells, rowStart: rowStart)
      return true
    }
    set(
      Cell(base: scalar, columns: UInt8(columns), style: style), in: &cells, rowStart: rowStart)
    if columns == 2 { set(Cell.rightHalf(style), in: &cells, rowStart: rowStart) }
    return true
  }

  /// Mends the wide character that the end of the text cut in half.
  func finish(in cells: inout [Cell], rowStart: Int, rowEnd: Int) {
    let next = rowStart + start + used
    guard used > 0, next >= rowStart, next < rowEnd, cells[next].columns == 0 else { return }
    cells[next] = Cell.blank(cells[next].style)
  }

  private mutating func set(_ cell: Cell, in cells: inout [Cell], rowStart: Int) {
    let column = start + used
    used += 1
    guard column >= 0 else { return }
    // The first column written may be the right half of what stood there.
    if used == 1 || column == 0, column > 0, cells[rowStart + column].columns == 0 {
      cells[rowStart + column - 1] = Cell.blank(cells[rowStart + column - 1].style)
    }
    cells[rowStart + column] = cell
  }

  private func addMark(_ scalar: Unicode.Scalar, to cells: inout [Cell], rowStart: Int) {
    var column = start + used - 1
    guard used > 0, column >= 0 else { return }
    if cells[rowStart + column].columns == 0, column > 0 { column -= 1 }
    cells[rowStart + column].add(mark: scalar)
  }
}
