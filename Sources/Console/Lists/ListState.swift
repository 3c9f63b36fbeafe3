import Community
import Store
import Terminal

/// A list on screen: a window of loaded rows, the selected row, the marked rows and the filter.
///
/// The selection is a row's identity. When the rows change underneath, the selected row stays
/// selected and stays at its height on the screen; new rows never push it from under the cursor.
/// Only a window of rows is held, so a list of a million rows costs as much as one of a hundred.
struct ListState<Row: ListRow>: Equatable, Sendable {
  /// How many rows are asked for at once.
  static var windowSize: Int { 240 }

  /// The loaded part.
  private(set) var page = Page<Row>.empty
  /// False until the first answer has come.
  private(set) var isLoaded = false
  /// More rows of this filter are still being looked for.
  private(set) var isPart = false
  /// Which row is selected; nil while it is not loaded.
  private(set) var selectedID: Row.RowID?
  private var viewport = ListViewport(height: 1)
  /// The marked rows as they were last seen, also those that the filter hides.
  private(set) var marked: [Row.RowID: Row] = [:]
  /// Those rows in the order in which they were marked.
  private var markOrder: [Row.RowID] = []
  /// The words that narrow the list.
  var filter = FilterState()
  /// What was total before the filter, for "12 of 4 031".
  private(set) var unfilteredTotal = 0
  /// Rows that came while the operator looked on, until the next movement.
  private(set) var newRows = 0
  /// The operator has just acted: rows that come or go may move the others, so that what came back
  /// at the top is seen.
  private var isReleased = false
  /// Rows that undo brings back, until they have come or the operator moves on.
  private var expected: Set<Subject> = []
  /// The words under which the rows were counted.
  private var countedFilter = ""

  /// A list of which nothing has come yet.
  init() {}

  /// Position in the whole list, 0..<total (0 when the list is empty).
  var selectedIndex: Int { viewport.selected ?? 0 }
  /// Position of the first row on screen.
  var top: Int { viewport.top }
  /// Rows on screen at the last layout; update learns it from the size of the terminal.
  var height: Int {
    get { viewport.height }
    set { viewport.setHeight(max(1, newValue)) }
  }

  /// How many rows the list has, loaded or not.
  var total: Int { page.total }
  /// Whether it has none.
  var isEmpty: Bool { page.total == 0 }
  /// Whether all rows are here, and not a part of them.
  var isWhole: Bool { page.rows.count == page.total }

  /// The row at that position, when loaded.
  func row(at index: Int) -> Row? {
    let place = index - page.offset
    return page.rows.indices.contains(place) ? page.rows[place] : nil
  }

  /// The selected row, when loaded.
  var selected: Row? { row(at: selectedIndex) }

  /// What an action applies to: the marked rows in the order of the list, then those of them that are
  /// not loaded now in the order in which they were marked; else the selected row.
  var targets: [Row] {
    guard !marked.isEmpty else { return selected.map { [$0] } ?? [] }
    let loaded = page.rows.filter { marked[$0.rowID] != nil }
    let known = Set(loaded.map(\.rowID))
    return loaded + markOrder.filter { !known.contains($0) }.compactMap { marked[$0] }
  }

  /// The window to ask for: around the selection, so that moving on needs no wait.
  var window: Window {
    let start = max(0, selectedIndex - Self.windowSize / 2)
    // Whole blocks: the same question while the selection moves within a block.
    let block = Self.windowSize / 4
    return Window(offset: start / block * block, limit: Self.windowSize)
  }

  /// How many of the marked rows the filter hides, as far as that is known: an action would be taken
  /// on them, too.
  var hiddenMarks: Int {
    guard !filter.text.isEmpty, isWhole, !isPart else { return 0 }
    return marked.count - page.rows.count { marked[$0.rowID] != nil }
  }

  // MARK: Rows come

  /// Takes in a window of rows.
  /// - Parameters:
  ///   - isPart: More of them are still being looked for.
  ///   - isRest: It brings rows that were there before and had not been asked for.
  mutating func receive(_ page: Page<Row>, isPart: Bool = false, isRest: Bool = false) {
    let heightOnScreen = viewport.selectedOffset ?? 0
    if !isRest { countNewRows(in: page) }
    let moved = page.rows.firstIndex { $0.rowID == selectedID }.map { page.offset + $0 }
    let back = placeOfReturned(in: page)
    let index = back ?? (isLoaded ? moved ?? selectedIndex : selectedIndex)
    self.isPart = isPart
    self.page = page
    if filter.text.isEmpty { unfilteredTotal = page.total }
    isLoaded = true
    viewport.setTotal(page.total)
    if isReleased || back != nil {
      viewport.select(index)
    } else {
      viewport.select(index, at: heightOnScreen)
    }
    isReleased = false
    if back != nil { expected = [] }
    selectedID = selected?.rowID
    renewMarks(from: page)
  }

  /// Where the first of the expected rows stands that was not here before.
  private func placeOfReturned(in page: Page<Row>) -> Int? {
    guard isLoaded, !expected.isEmpty else { return nil }
    let known = Set(self.page.rows.map(\.rowID))
    return page.rows.firstIndex { row in
      !known.contains(row.rowID) && row.claimable.map(expected.contains) == true
    }.map { page.offset + $0 }
  }

  /// Marks follow their rows. A row that the whole list no longer has is gone, and so is its mark:
  /// what an action would be taken on is on screen, or hidden by the filter and counted.
  private mutating func renewMarks(from page: Page<Row>) {
    guard !marked.isEmpty else { return }
    let isWhole = page.rows.count == page.total && filter.text.isEmpty && !isPart
    let known = Dictionary(
      page.rows.map { ($0.rowID, $0) }, uniquingKeysWith: { first, _ in first })
    for id in markOrder {
      if let row = known[id] { marked[id] = row } else if isWhole { unmark(id) }
    }
  }

  /// Counts what others have brought. Rows that come because the operator looks elsewhere or has
  /// just acted are not news.
  private mutating func countNewRows(in page: Page<Row>) {
    guard isLoaded, !isReleased, page.offset == self.page.offset, filter.text == countedFilter
    else {
      newRows = 0
      countedFilter = filter.text
      return
    }
    let known = Set(self.page.rows.map(\.rowID))
    let come = page.rows.count { !known.contains($0.rowID) }
    // Where the window is full, rows also come in from behind its end.
    newRows += isWhole ? come : min(come, max(0, page.total - self.page.total))
  }

  // MARK: Moving

  /// Moves the selection by so many rows, not past the ends.
  mutating func move(by rows: Int) { scroll { $0.move(rows) } }

  /// Selects the row at that position, or the nearest there is.
  mutating func select(index: Int) { scroll { $0.select(index) } }

  /// Moves the view and the selection.
  mutating func scroll(_ movement: (inout ListViewport) -> Void) {
    newRows = 0
    expected = []
    movement(&viewport)
    selectedID = selected?.rowID
  }

  /// Selects a row by its identity, if loaded.
  mutating func select(id: Row.RowID) {
    if let place = page.rows.firstIndex(where: { $0.rowID == id }) {
      select(index: page.offset + place)
    }
  }

  /// Selects what another list with the same rows has selected, in the same view.
  mutating func select(as other: Self) {
    viewport = other.viewport
    selectedID = other.selectedID
    // Told in the heading, not in the rows.
    (newRows, expected, isReleased) = (other.newRows, other.expected, other.isReleased)
  }

  /// Undo brings these rows back: whichever comes first is selected, unless the operator moves
  /// before.
  mutating func expectBack(_ subjects: Set<Subject>) { expected = subjects }

  // MARK: Marking

  /// Marks or unmarks the selected row and moves on to the next.
  mutating func toggleMark() {
    guard let row = selected else { return }
    if marked[row.rowID] == nil { mark(row) } else { unmark(row.rowID) }
    move(by: 1)
  }

  /// Marks all loaded rows, or none when all are marked.
  mutating func toggleAllMarks() {
    if page.rows.allSatisfy({ marked[$0.rowID] != nil }) {
      (marked, markOrder) = ([:], [])
    } else {
      for row in page.rows where marked[row.rowID] == nil { mark(row) }
    }
  }

  private mutating func mark(_ row: Row) {
    marked[row.rowID] = row
    markOrder.append(row.rowID)
  }

  private mutating func unmark(_ id: Row.RowID) {
    marked[id] = nil
    markOrder.removeAll { $0 == id }
  }

  /// Forgets the marks: an action has taken them. What it changes may then move the other rows.
  mutating func clearMarks() {
    (marked, markOrder) = ([:], [])
    isReleased = true
  }
}
