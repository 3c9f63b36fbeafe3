import Terminal

/// Words about the selected row beside the list, on terminals that are wide enough.
struct SidePane {
  private let prose: Prose

  init(_ prose: Prose) { self.prose = prose }

  /// The list's area and the pane's; the pane's is empty where there is no room for it.
  static func split(_ area: Area) -> (list: Area, pane: Area) {
    let hasRoom = area.columns >= 110 && area.rows >= 6
    let pane = hasRoom ? max(40, area.columns * 3 / 10) : 0
    let (list, rest) = area.splitLeft(area.columns - pane)
    // A free column before the pane's edge, so that the list's last one does not touch it.
    return (list.splitLeft(list.columns - (hasRoom ? 1 : 0)).left, rest)
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    guard area.columns > 4 else { return }
    canvas.followers.append(area)
    for row in area.row..<area.endRow {
      canvas.put(
        context.glyphs.vertical, at: Point(row: row, column: area.column), style: Look.muted.style)
    }
    let inside = area.splitLeft(2).rest.splitLeft(area.columns - 3).left
    prose.draw(on: &canvas, in: inside)
  }
}
