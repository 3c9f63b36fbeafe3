import Foundation
import Terminal

/// The frame that every dialog is drawn in: a title, lines, and the keys that work here.
struct DialogBox {
  struct Line {
    var text: String
    var look: Look

    /// Text from outside is made harmless here.
    init(_ text: String, _ look: Look = .plain) {
      self.text = Text.clean(text, keepNewlines: true)
      self.look = look
    }
  }

  var title: String
  var lines: [Line]
  var hints: String
  /// How they look: a question or a complaint stands out.
  var hintsLook = Look.muted
  /// Columns wanted inside; at least as many as the longest line needs, at most what there is.
  var width = 40
  /// Rows wanted inside when more than the lines need.
  var height = 0

  /// The first row of the lines that is shown, when not all have room.
  var start = 0

  /// Whether there is more than shows, where somebody else draws what stands inside.
  var more = (above: false, below: false)

  /// Rows that the frame takes of the area: the title's, the hints' and the last.
  static let frameRows = 3

  /// Columns of the frame's first row that a title cannot have: corners, strokes and blanks.
  private static let headingEdges = 6

  /// As many of the hints as so many columns hold. The last is the way out and stays; those before it
  /// stand in the order in which they are needed.
  static func fit(_ hints: String, columns: Int) -> String {
    let gap = "   "
    var parts = hints.components(separatedBy: gap)
    while parts.count > 1, Text.width(parts.joined(separator: gap)) > columns {
      parts.remove(at: parts.count - 2)
    }
    return parts.joined(separator: gap)
  }

  /// Whether a title is shown whole where there is so much room.
  static func holds(_ title: String, in area: Area) -> Bool {
    Text.width(Text.clean(title)) + headingEdges <= area.columns
  }

  /// A title may name what came from outside.
  private var heading: String { Text.clean(title) }

  private func columns(in area: Area) -> Int {
    let longest =
      (lines.map { Text.width($0.text) } + [Text.width(heading) + 2, Text.width(hints)])
      .max()
    return min(max(width, longest ?? 0) + 4, area.columns)
  }

  private func wrap(_ lines: some Sequence<Line>, in area: Area) -> [Line] {
    lines.flatMap { line in
      Text.wrap(line.text, columns: max(1, columns(in: area) - 4)).map { Line($0, line.look) }
    }
  }

  /// How many rows the lines take, or those before a place among them.
  func rows(before place: Int? = nil, in area: Area) -> Int {
    wrap(lines.prefix(place ?? lines.count), in: area).count
  }

  /// Draws the box in the middle of the area.
  /// - Returns: the area inside the frame where the lines stand.
  @discardableResult
  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) -> Area {
    let columns = columns(in: area)
    let wrapped = wrap(lines, in: area)
    let rows = min(max(wrapped.count, height) + 3, area.rows)
    let frame = Area(
      row: area.row + (area.rows - rows) / 2, column: area.column + (area.columns - columns) / 2,
      rows: rows, columns: columns)
    drawFrame(frame, on: &canvas, glyphs: context.glyphs)
    let inside = Area(
      row: frame.row + 1, column: frame.column + 2, rows: max(0, frame.rows - 3),
      columns: max(0, frame.columns - 4))
    for (place, line) in wrapped.dropFirst(start).prefix(inside.rows).enumerated() {
      canvas.put(
        Text.fit(line.text, columns: inside.columns),
        at: Point(row: inside.row + place, column: inside.column), style: line.look.style)
    }
    let isCut = !lines.isEmpty && wrapped.count > inside.rows
    markMore(
      above: more.above || isCut && start > 0,
      below: more.below || isCut && start + inside.rows < wrapped.count, frame, on: &canvas)
    return inside
  }

  /// Says at the frame's side that lines go on beyond it.
  private func markMore(above: Bool, below: Bool, _ frame: Area, on canvas: inout Canvas) {
    guard frame.rows >= 4 else { return }
    if above { canvas.put("^", at: Point(row: frame.row + 1, column: frame.endColumn - 1)) }
    if below { canvas.put("v", at: Point(row: frame.endRow - 3, column: frame.endColumn - 1)) }
  }

  private func drawFrame(_ frame: Area, on canvas: inout Canvas, glyphs: Glyphs) {
    guard frame.rows >= 2, frame.columns >= 4 else { return }
    canvas.fill(frame)
    let inner = frame.columns - 2
    let heading = Text.truncate(" \(heading) ", columns: max(0, inner - 2))
    let rest = inner - 1 - Text.width(heading)
    canvas.put(glyphs.topLeft + glyphs.horizontal, at: Point(row: frame.row, column: frame.column))
    canvas.put(
      heading, at: Point(row: frame.row, column: frame.column + 2), style: Look.title.style)
    canvas.put(
      String(repeating: glyphs.horizontal, count: max(0, rest)) + glyphs.topRight,
      at: Point(row: frame.row, column: frame.column + 2 + Text.width(heading)))
    for row in frame.row + 1..<frame.endRow - 1 {
      canvas.put(glyphs.vertical, at: Point(row: row, column: frame.column))
      canvas.put(glyphs.vertical, at: Point(row: row, column: frame.endColumn - 1))
    }
    canvas.put(
      glyphs.bottomLeft + String(repeating: glyphs.horizontal, count: inner) + glyphs.bottomRight,
      at: Point(row: frame.endRow - 1, column: frame.column))
    if frame.rows >= 4 {
      canvas.put(
        Text.truncate(
          Self.fit(hints, columns: frame.columns - 4), columns: max(0, frame.columns - 4)),
        at: Point(row: frame.endRow - 2, column: frame.column + 2), style: hintsLook.style)
    }
  }
}
