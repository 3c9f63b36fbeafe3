import Store
import Terminal
import Words

/// Where the list of requests and the words about the selected one stand: side by side on a wide
/// terminal, one above the other on a narrow one, the list alone on a small one.
struct JoinsLayout {
  let heading: Area
  let table: Area
  /// Beside the list or below it; empty when there is no room.
  let detail: Area
  private let isBeside: Bool

  init(_ area: Area) {
    let (heading, rest) = area.splitTop(area.rows >= 4 ? 1 : 0)
    self.heading = heading
    let (list, pane) = SidePane.split(rest)
    isBeside = pane.columns > 0
    if isBeside {
      (table, detail) = (list, pane)
    } else {
      let rows = area.rows >= 16 ? 8 : area.rows >= 10 ? 4 : 0
      (table, detail) = rest.splitBottom(rows)
    }
  }

  func drawDetail(of row: JoinRow, on canvas: inout Canvas, context: ConsoleContext) {
    guard detail.rows > 1 else { return }
    let prose = JoinProse(row, in: context)
    if isBeside {
      SidePane(Prose(prose.whole)).draw(on: &canvas, in: detail, context: context)
    } else {
      let (rule, below) = detail.splitTop(1)
      canvas.put(
        String(repeating: context.glyphs.horizontal, count: rule.columns),
        at: Point(row: rule.row, column: rule.column), style: Look.muted.style)
      canvas.put(
        Text.truncate(" \(row.shownName) ", columns: max(0, rule.columns - 4)),
        at: Point(row: rule.row, column: rule.column + 1), style: Look.strong.style)
      let inside = below.splitLeft(2).rest
      let lines = Prose(prose.checks)
      let fits = lines.rows(in: inside.columns).count <= inside.rows
      Prose(fits ? prose.checks : prose.worstFirst).draw(on: &canvas, in: inside)
    }
  }
}
