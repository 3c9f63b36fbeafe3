/// Rows of text under each other in straight columns, measured by all of them; the first row is the
/// head.
struct TextTable {
  private var rows: [[String]] = []
  /// Columns that hold names; numbers stand on the right.
  private let names: Set<Int>

  init(names: Set<Int> = [0]) { self.names = names }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// One line a row.
  var text: String {
    guard let head = rows.first else { return "" }
    let columns = head.enumerated().map { place, title in
      PlainColumn<[String]>(title: title, widest: .max, isNumber: !names.contains(place)) {
        $0.indices.contains(place) ? $0[place] : ""
      }
    }
    let table = PlainTable(columns, for: Array(rows.dropFirst()))
    return ([table.head] + rows.dropFirst().map(table.line)).joined(separator: "\n")
  }
}
