/// The rows of a list on a canvas: what the next frame of the same list need not draw again.
struct RowBand: Equatable, Sendable {
  let area: Area
  /// Which row of the list stands in the first row of the area.
  let first: Int
  /// How wide its columns are.
  let widths: [Int]
  /// For each row of the area: whether it would look the same wherever the selection were.
  private var isPlain: [Bool]

  init(area: Area, first: Int, widths: [Int]) {
    self.area = area
    self.first = first
    self.widths = widths
    isPlain = Array(repeating: false, count: max(0, area.rows))
  }

  mutating func notePlain(_ index: Int) {
    if isPlain.indices.contains(index - first) { isPlain[index - first] = true }
  }

  /// Where that row of the list stands, if it looks the same wherever the selection is.
  func place(of index: Int) -> Int? {
    let offset = index - first
    return isPlain.indices.contains(offset) && isPlain[offset] ? area.row + offset : nil
  }
}

/// What a canvas may take over from the frame before.
struct EarlierFrame: Equatable, Sendable {
  let cells: [Cell]
  let band: RowBand?
}

// Drawing a row costs many times what copying its cells costs. While the selection moves through a
// list whose rows stay as they are, all but two look as they did.

extension Canvas {
  /// An empty canvas of the size of an earlier one, from which it may take over rows of lists and
  /// areas. The caller vouches that nothing that they show has changed; only what is selected may
  /// have.
  public init(after earlier: Canvas) {
    self.init(size: earlier.size)
    self.earlier = EarlierFrame(cells: earlier.cells, band: earlier.band)
  }

  /// Begins the rows of a list; one list to a canvas is remembered.
  ///
  /// - Parameter widths: of its columns.
  public mutating func beginRows(in area: Area, from first: Int, widths: [Int] = []) {
    band = RowBand(area: area, first: first, widths: widths)
  }

  /// How wide the columns of the list in that area were in the earlier frame: to find out anew takes
  /// the texts of many rows.
  public func earlierWidths(in area: Area) -> [Int]? {
    guard let old = earlier?.band, old.area == area else { return nil }
    return old.widths
  }

  /// Takes over a row of the list that was begun, where the earlier frame has it; otherwise the
  /// caller draws it. Asked only for rows that look the same wherever the selection is.
  ///
  /// - Returns: Whether the row stands on the canvas now.
  public mutating func takeOverRow(_ index: Int) -> Bool {
    band?.notePlain(index)
    guard let band, let earlier, let old = earlier.band, old.area == band.area,
      let place = band.place(of: index), let from = old.place(of: index)
    else { return false }
    copy(band.area, row: place, from: earlier.cells, row: from)
    return true
  }

  /// Takes over an area as the earlier frame had it.
  /// - Returns: Whether there was one.
  public mutating func takeOver(_ area: Area) -> Bool {
    guard let earlier else { return false }
    for row in max(0, area.row)..<max(0, area.row, min(size.rows, area.endRow)) {
      copy(area, row: row, from: earlier.cells, row: row)
    }
    return true
  }

  /// The frame is done: nothing more is taken over, and nothing of the earlier one is kept.
  public mutating func forgetEarlier() { earlier = nil }

  private mutating func copy(_ area: Area, row: Int, from other: [Cell], row old: Int) {
    let columns = max(0, area.column)..<max(0, area.column, min(size.columns, area.endColumn))
    guard (0..<size.rows).contains(row), (0..<size.rows).contains(old) else { return }
    let start = row * size.columns
    let from = old * size.columns
    cells.replaceSubrange(
      start + columns.lowerBound..<start + columns.upperBound,
      with: other[from + columns.lowerBound..<from + columns.upperBound])
  }
}
