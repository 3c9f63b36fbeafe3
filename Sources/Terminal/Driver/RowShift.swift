/// Rows that moved up or down between two frames, as when a list scrolls under its selection.
///
/// ncurses finds such rows by itself, but lets the row that lost its selection stay behind: by its
/// count of cells that is as good, in bytes it is a whole row. Shown the shift alone first, it sends
/// the terminal's own scrolling and then only what differs.
struct RowShift: Equatable {
  /// The rows of the older frame that stay on the screen.
  let rows: Range<Int>
  /// By how many rows they go down; negative is up.
  let distance: Int

  /// Rows that must be the same cell by cell, selection and all, before anything is taken for a shift.
  private static let fewestRows = 4

  /// The shift that explains the most rows; nil when few changed, or none explains them.
  init?(from old: Canvas, to new: Canvas) {
    guard old.size == new.size else { return nil }
    let changed = (0..<new.size.rows).filter { old.row($0) != new.row($0) }
    guard changed.count >= Self.fewestRows, let first = changed.first, let last = changed.last,
      // Nearly every row of a list that scrolled says something else.
      changed.count * 2 > last - first
    else { return nil }
    let distances = (1...max(1, changed.count / 2)).flatMap { [-$0, $0] }
    let runs = distances.compactMap { distance in
      Self.longestRun(by: distance, from: old, to: new, within: first...last)
        .map { (distance: distance, rows: $0) }
    }
    guard let best = runs.max(by: { $0.rows.count < $1.rows.count }) else { return nil }
    rows = Self.grown(best.rows, by: best.distance, from: old, to: new, within: first...last)
    distance = best.distance
  }

  /// The older frame with its rows moved and the place they left blank.
  func applied(to old: Canvas) -> Canvas {
    var canvas = old
    let target = rows.lowerBound + distance..<rows.upperBound + distance
    for row in rows where !target.contains(row) { canvas.clear(row: row) }
    for row in rows { canvas.replace(row: row + distance, with: old.row(row)) }
    return canvas
  }

  /// The longest run of the older frame's rows that stand unchanged at that distance.
  private static func longestRun(
    by distance: Int, from old: Canvas, to new: Canvas, within span: ClosedRange<Int>
  ) -> Range<Int>? {
    var longest = 0..<0
    var start: Int?
    for row in span.lowerBound...span.upperBound + 1 {
      if span.contains(row), span.contains(row + distance), old.row(row) == new.row(row + distance)
      {
        start = start ?? row
      } else if let begin = start {
        if row - begin > longest.count { longest = begin..<row }
        start = nil
      }
    }
    return longest.count >= fewestRows ? longest : nil
  }

  /// With the rows beside the run that only look different, as the selected one does.
  private static func grown(
    _ rows: Range<Int>, by distance: Int, from old: Canvas, to new: Canvas,
    within span: ClosedRange<Int>
  ) -> Range<Int> {
    func resembles(_ row: Int) -> Bool {
      guard span.contains(row), span.contains(row + distance) else { return false }
      let pairs = zip(old.row(row), new.row(row + distance))
      return pairs.count { $0 != $1 } * 2 < new.size.columns
    }
    var rows = rows
    while resembles(rows.upperBound) { rows = rows.lowerBound..<rows.upperBound + 1 }
    while resembles(rows.lowerBound - 1) { rows = rows.lowerBound - 1..<rows.upperBound }
    return rows
  }
}
