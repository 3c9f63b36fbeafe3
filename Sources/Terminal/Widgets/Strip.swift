/// Spans that follow one another, such as the stages of a life, as one row of cells.
public enum Strip {
  /// Cells that stand for one span.
  public struct Run: Hashable, Sendable {
    /// The place of the span among all.
    public var span: Int
    /// The first cell.
    public var start: Int
    /// At least 1.
    public var columns: Int

    /// So many cells from that one on, for that span.
    public init(span: Int, start: Int, columns: Int) {
      self.span = span
      self.start = start
      self.columns = columns
    }
  }

  /// Which cells stand for which span. A cell shows the span that has most of it, the later one of
  /// two alike; the last cell always shows the last span, which is the present.
  ///
  /// - Parameter lengths: how long each span is; not negative, in any unit.
  public static func runs(_ lengths: [Double], columns: Int) -> [Run] {
    let total = lengths.reduce(0, +)
    guard columns > 0, !lengths.isEmpty else { return [] }
    guard total > 0 else { return [Run(span: lengths.count - 1, start: 0, columns: columns)] }
    var runs: [Run] = []
    for cell in 0..<columns {
      let isLast = cell == columns - 1
      let span =
        isLast ? lengths.count - 1 : owner(of: cell, lengths, cellLength: total / Double(columns))
      if let last = runs.last, last.span == span {
        runs[runs.count - 1].columns += 1
      } else {
        runs.append(Run(span: span, start: cell, columns: 1))
      }
    }
    return runs
  }

  /// The cell in which a span begins.
  public static func column(ofSpan span: Int, in lengths: [Double], columns: Int) -> Int {
    let total = lengths.reduce(0, +)
    guard total > 0, columns > 0 else { return 0 }
    let before = lengths.prefix(span).reduce(0, +)
    return min(columns - 1, Int(before / total * Double(columns)))
  }

  private static func owner(of cell: Int, _ lengths: [Double], cellLength: Double) -> Int {
    let (from, to) = (Double(cell) * cellLength, Double(cell + 1) * cellLength)
    var start = 0.0
    var best = (span: 0, share: -1.0)
    for (span, length) in lengths.enumerated() {
      let share = min(to, start + length) - max(from, start)
      // Sums of parts are not exact: what is alike but for rounding counts as alike.
      if share > 0, share >= best.share - cellLength * 1e-9 { best = (span, share) }
      start += length
    }
    return best.span
  }
}
