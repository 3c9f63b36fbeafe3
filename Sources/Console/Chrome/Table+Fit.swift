import Terminal

// Which columns a table shows, and how wide.

extension Table {
  /// Which columns fit into so many cells, and how wide each becomes: the least important go first,
  /// then what is left over is shared among those that can grow until each holds its texts
  /// whole, and what is still left goes to them in order.
  ///
  /// - Parameters:
  ///   - rows: The rows of the list from its first, not those in view: scrolling must not move columns.
  ///     None where not all are loaded.
  ///   - known: What the same columns and rows came to before, which saves measuring them.
  static func fit(
    _ columns: [TableColumn<Row>], in available: Int, holding rows: [Row] = [],
    known: [Int]? = nil
  ) -> [(column: TableColumn<Row>, width: Int)] {
    var kept = columns
    func needed() -> Int { kept.reduce(0) { $0 + $1.width } + max(0, kept.count - 1) }
    while needed() > available, let least = kept.map(\.priority).max(), least > 0,
      let place = kept.lastIndex(where: { $0.priority == least })
    {
      kept.remove(at: place)
    }
    if let known, known.count == kept.count { return zip(kept, known).map { ($0, $1) } }
    var spare = available - needed()
    let shared = sharing(spare, among: kept, holding: rows)
    spare -= shared.reduce(0, +)
    let widths = zip(kept, shared).map { column, share in
      let growth = max(0, min(spare, column.widest - column.width - share))
      spare -= growth
      return column.width + share + growth
    }
    // Too narrow even for the columns that stay: the widest gives way.
    return zip(kept, spare < 0 ? shrunk(widths, by: -spare) : widths).map { ($0, $1) }
  }

  /// By how much each column grows so that its texts fit: while they lack room, all by as much, and the
  /// one that says what the row is by twice as much.
  private static func sharing(
    _ spare: Int, among columns: [TableColumn<Row>], holding rows: [Row]
  ) -> [Int] {
    var shares = columns.map { _ in 0 }
    let growing = columns.filter { $0.widest > $0.width }
    // One alone gets all there is, and where there is enough for all nothing need be measured.
    guard growing.count > 1, growing.reduce(0, { $0 + $1.widest - $1.width }) > spare else {
      return shares
    }
    let wanted = columns.map { column in
      column.widest > column.width ? widest(column, of: rows) - column.width : 0
    }
    var spare = spare
    while spare > 0 {
      let short = shares.indices.filter { shares[$0] < wanted[$0] }
      guard !short.isEmpty else { break }
      for place in short {
        let share = min(columns[place].isName ? 2 : 1, wanted[place] - shares[place], spare)
        shares[place] += share
        spare -= share
      }
    }
    return shares
  }

  /// Cells of the longest text in a column, as far as it may grow: of the first rows, because every
  /// frame asks, and because the rows that follow must not move what is read already.
  private static func widest(_ column: TableColumn<Row>, of rows: [Row]) -> Int {
    var most = column.width
    for row in rows.prefix(24) where most < column.widest {
      most = max(most, Text.width(Text.clean(column.cell(row).text)))
    }
    return min(most, column.widest)
  }

  private static func shrunk(_ widths: [Int], by excess: Int) -> [Int] {
    var widths = widths
    for _ in 0..<excess {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1
      else { break }
      widths[widest] -= 1
    }
    return widths
  }
}
