import Terminal

/// Rows of text under each other in straight columns, for standard output.
struct TextTable {
  private var rows: [[String]] = []
  /// Columns that hold names; numbers stand on the right.
  private let names: Set<Int>

  init(names: Set<Int> = [0]) { self.names = names }

  mutating func add(_ row: [String]) { rows.append(row.map { Text.clean($0) }) }

  /// One line a row, each column as wide as its widest cell.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.compactMap { $0.count > column ? Text.width($0[column]) : nil }.max() ?? 0
    }
    return rows.map { row in
      let line = row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - Text.width(cell))
        return names.contains(column) ? cell + padding : padding + cell
      }.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
