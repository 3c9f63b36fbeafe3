import Terminal

/// A page that is read from top to bottom: blocks of rows, each of which can be chosen.
struct Document<ID: Hashable & Sendable> {
  /// Text that looks alike.
  struct Run {
    var text: String
    var look: Look

    init(_ text: String, _ look: Look = .plain) {
      self.text = text
      self.look = look
    }
  }

  /// A row of the terminal.
  struct Row {
    var runs: [Run]

    init(_ runs: [Run] = []) { self.runs = runs }
    init(_ text: String, _ look: Look = .plain) { runs = [Run(text, look)] }

    /// Draws the row from a place on, up to a column that is not its own any more.
    func draw(on canvas: inout Canvas, at point: Point, until endColumn: Int) {
      var column = point.column
      for run in runs where column < endColumn {
        column += canvas.put(
          run.text, at: Point(row: point.row, column: column), style: run.look.style,
          width: endColumn - column)
      }
    }

    /// The rows of one paragraph; the further ones begin under the first's text.
    static func wrapped(
      _ text: String, _ look: Look = .plain, lead: Run? = nil, columns: Int
    ) -> [Row] {
      let hang = lead.map { Text.width($0.text) } ?? 0
      return Text.wrap(text, columns: max(2, columns - hang)).enumerated().map { place, line in
        let before = place == 0 ? lead : Run(String(repeating: " ", count: hang))
        return Row((before.map { [$0] } ?? []) + [Run(line, look)])
      }
    }
  }

  /// Rows that belong together and stay in sight together, with what there is to say about them.
  struct Block {
    var id: ID
    var rows: [Row]
    /// The row beside which the marker stands: headings and free rows come before it.
    var lead = 0
    /// What Enter shows.
    var reading: Reading?
    /// What `?` says first.
    var explanation: Explanation?
  }

  /// A text about a block.
  struct Reading: Equatable {
    var title: String
    var text: Prose
  }

  var blocks: [Block] = []

  /// Rows of all blocks.
  var rowCount: Int { blocks.reduce(0) { $0 + $1.rows.count } }

  /// The rows of a block, counted from the top of the document.
  func rows(of place: Int) -> Range<Int> {
    let start = blocks.prefix(place).reduce(0) { $0 + $1.rows.count }
    return start..<start + blocks[place].rows.count
  }

  /// The block that a row belongs to.
  func place(ofRow row: Int) -> Int? {
    var end = 0
    for (place, block) in blocks.enumerated() {
      end += block.rows.count
      if row < end { return place }
    }
    return blocks.indices.last
  }

  /// Draws what is in sight, the marker beside the chosen block and the terminal's cursor on it.
  func draw(
    _ cursor: DocumentCursor<ID>, on canvas: inout Canvas, in area: Area, context: ConsoleContext
  ) {
    let chosen = cursor.place(in: self)
    var row = area.row - cursor.top
    for (place, block) in blocks.enumerated() {
      for (offset, line) in block.rows.enumerated() {
        if row + offset >= area.row, row + offset < area.endRow {
          line.draw(
            on: &canvas, at: Point(row: row + offset, column: area.column + 2),
            until: area.endColumn)
        }
      }
      if place == chosen {
        let point = Point(
          row: max(area.row, min(row + block.lead, area.endRow - 1)), column: area.column)
        canvas.put(context.glyphs.marker, at: point, style: Look.strong.style)
        canvas.cursor = point
      }
      row += block.rows.count
    }
    if canvas.cursor == nil { canvas.cursor = Point(row: area.row, column: area.column) }
  }
}
