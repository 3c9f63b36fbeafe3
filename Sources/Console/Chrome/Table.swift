import Community
import Store
import Terminal
import Words

/// A column of a ``Table``: how wide, how important, and what it shows of a row.
struct TableColumn<Row> {
  var title: String
  /// Columns of the terminal that it needs.
  var width: Int
  /// Columns that it takes at most when there is room; equal to `width` for a fixed column.
  var widest: Int
  /// 0 stays on the narrowest terminal; the highest number goes first.
  var priority: Int
  var alignment: Alignment
  /// The column whose text stands out in the selected row.
  var isName = false
  /// Where a text that is too long loses what has no room.
  var cut = Cut.end
  var cell: (Row) -> (text: String, look: Look)

  init(
    _ title: String, width: Int, widest: Int? = nil, priority: Int = 0,
    alignment: Alignment = .leading, isName: Bool = false, cut: Cut = .end,
    cell: @escaping (Row) -> (text: String, look: Look)
  ) {
    self.title = title
    self.width = width
    self.widest = max(width, widest ?? width)
    self.priority = priority
    self.alignment = alignment
    self.isName = isName
    self.cut = cut
    self.cell = cell
  }
}

/// Draws a list as aligned columns, with the marker, the marks and the cursor on the selected row.
///
/// Only the name of the selected row stands out, so that moving costs the line few bytes.
struct Table<Row: ListRow> {
  var columns: [TableColumn<Row>]
  /// Said in place of rows when there are none.
  var emptyText: String

  /// Draws the heads and as many rows as fit.
  func draw(
    _ list: ListState<Row>, on canvas: inout Canvas, in area: Area, context: ConsoleContext
  ) {
    guard area.rows > 0, area.columns > 4 else { return }
    let hasHead = area.rows > 2
    let body = area.splitTop(hasHead ? 1 : 0).rest
    // Of a list that comes in parts, another part must not move the columns.
    let chosen = Self.fit(
      columns, in: area.columns - 2, holding: list.isWhole ? list.page.rows : [],
      known: canvas.earlierWidths(in: body))
    if hasHead { drawHead(chosen, on: &canvas, in: area) }
    guard list.total > 0 else {
      let text = list.isLoaded ? emptyText : ""
      for (place, line) in Text.wrap(text, columns: max(1, body.columns - 4)).enumerated()
      where place + 1 < body.rows {
        canvas.put(
          line, at: Point(row: body.row + 1 + place, column: body.column + 2),
          style: Look.muted.style)
      }
      canvas.cursor = Point(row: body.row, column: body.column)
      return
    }
    canvas.beginRows(in: body, from: list.top, widths: chosen.map(\.width))
    for offset in 0..<body.rows {
      let index = list.top + offset
      guard index < list.total else { break }
      guard let row = list.row(at: index) else { continue }
      let isSelected = index == list.selectedIndex
      let claim = row.claim(in: context)
      if !isSelected, claim == nil, canvas.takeOverRow(index) { continue }
      draw(
        row, isSelected: isSelected, isMarked: list.marked[row.rowID] != nil, chosen, on: &canvas,
        at: Point(row: body.row + offset, column: body.column), context: context)
      if let claim {
        draw(claim, on: &canvas, endingAt: Point(row: body.row + offset, column: body.endColumn))
      }
    }
    canvas.cursor = Point(row: body.row + list.selectedIndex - list.top, column: body.column)
  }

  /// Who else is on the row, over the end of its last column.
  private func draw(_ claim: Claim, on canvas: inout Canvas, endingAt end: Point) {
    let name = " @\(Text.truncate(Text.clean(claim.by), columns: 12))"
    let column = end.column - Text.width(name)
    canvas.put(name, at: Point(row: end.row, column: column), style: Look.warning.style)
  }

  /// Rows that the table can show in an area of that many rows.
  static func bodyRows(_ rows: Int) -> Int { rows > 2 ? rows - 1 : rows }

  private func drawHead(
    _ chosen: [(column: TableColumn<Row>, width: Int)], on canvas: inout Canvas, in area: Area
  ) {
    var column = area.column + 2
    for (spec, width) in chosen {
      canvas.put(
        Text.fit(spec.title, columns: width, align: spec.alignment, cut: spec.cut),
        at: Point(row: area.row, column: column), style: Look.muted.style)
      column += width + 1
    }
  }

  private func draw(
    _ row: Row, isSelected: Bool, isMarked: Bool,
    _ chosen: [(column: TableColumn<Row>, width: Int)], on canvas: inout Canvas, at point: Point,
    context: ConsoleContext
  ) {
    if isSelected { canvas.put(context.glyphs.marker, at: point, style: Look.strong.style) }
    if isMarked {
      canvas.put(
        context.glyphs.mark, at: Point(row: point.row, column: point.column + 1),
        style: Look.warning.style)
    }
    var column = point.column + 2
    for (spec, width) in chosen {
      var (text, look) = spec.cell(row)
      text = Text.clean(text)
      // A name of nothing but signs that cannot be seen would leave a row that nobody can tell.
      if spec.isName, text.allSatisfy(\.isWhitespace) {
        (text, look) = (context.words.chrome.nameless, .muted)
      }
      // What stands out does so in its whole width.
      let shown =
        isSelected && spec.isName
        ? Text.fit(text, columns: width, align: spec.alignment, cut: spec.cut)
        : Text.truncate(text, columns: width, cut: spec.cut)
      canvas.put(
        shown,
        at: Point(
          row: point.row, column: column + spec.alignment.indent(width - Text.width(shown))),
        style: isSelected && spec.isName ? Look.selected.style : look.style)
      column += width + 1
    }
  }
}
