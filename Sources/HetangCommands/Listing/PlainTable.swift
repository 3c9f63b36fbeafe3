import Terminal

/// A column of a table for people.
struct PlainColumn<Row: Sendable> {
  var title: String
  /// What the value is called where it stands alone, if the head of a column is too short for that.
  var fact: String?
  /// Columns of the terminal that a text takes at most; longer ones are cut.
  var widest = 40
  var isNumber = false
  /// As it may have come from outside: it is made harmless before it is shown.
  var text: (Row) -> String
}

/// Lines of text whose columns stand under each other, also those with Chinese in them.
struct PlainTable<Row: Sendable> {
  private let columns: [PlainColumn<Row>]
  private let widths: [Int]

  /// - Parameter rows: The first of the rows, by which the columns are measured.
  init(_ columns: [PlainColumn<Row>], for rows: [Row]) {
    self.columns = columns
    widths = columns.map { column in
      rows.reduce(Text.width(column.title)) { width, row in
        max(width, min(column.widest, Text.width(Text.clean(column.text(row)))))
      }
    }
  }

  /// All of it: the head and a line for each row.
  ///
  /// - Parameter rows: By all of which the columns are measured.
  static func lines(_ columns: [PlainColumn<Row>], of rows: [Row]) -> [String] {
    let table = PlainTable(columns, for: rows)
    return [table.head] + rows.map(table.line)
  }

  var head: String { line(columns.map(\.title)) }

  func line(_ row: Row) -> String { line(columns.map { Text.clean($0.text(row)) }) }

  private func line(_ cells: [String]) -> String {
    var line = ""
    for ((cell, column), width) in zip(zip(cells, columns), widths) {
      if !line.isEmpty { line += "  " }
      // A number is never cut: half of one would be another.
      let isTooLong = column.isNumber && Text.width(cell) > width
      line +=
        isTooLong
        ? cell : Text.fit(cell, columns: width, align: column.isNumber ? .trailing : .leading)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
