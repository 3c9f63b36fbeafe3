import Store

@testable import Console

/// A row that is nothing but its number.
struct NumberRow: ListRow {
  var rowID: Int
  /// What changes while the row stays the same.
  var note = ""
}

/// A store of numbers behind a list: it answers the window that the list asks for.
struct NumberList {
  var all: [Int]
  var list = ListState<NumberRow>()

  init(_ all: some Sequence<Int>, height: Int = 5) {
    self.all = Array(all)
    list.height = height
    refresh()
  }

  /// The store's answer to what the list asks now.
  mutating func refresh() {
    let wanted = list.filter.text.split(separator: " ")
    let found = all.filter { number in wanted.allSatisfy { "\(number)".contains($0) } }
    let window = list.window
    list.receive(
      Page(
        total: found.count, offset: window.offset,
        rows: found.dropFirst(window.offset).prefix(window.limit).map { NumberRow(rowID: $0) }))
  }

  /// Rows on screen, top first.
  var onScreen: [Int?] {
    (list.top..<min(list.total, list.top + list.height)).map { list.row(at: $0)?.rowID }
  }
}
