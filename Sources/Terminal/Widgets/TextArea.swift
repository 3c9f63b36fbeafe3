/// A text of many lines being written, softly wrapped at the window's width.
public struct TextArea: Equatable, Sendable {
  private var buffer: EditBuffer
  /// The window it is written in.
  public private(set) var size: Size
  /// The first visual line in view.
  public private(set) var top = 0
  /// The column up and down keep to, across shorter lines.
  private var goal: Int?

  /// - Parameters:
  ///   - limit: characters it holds at most.
  ///   - size: rows and columns of its window.
  public init(_ text: String = "", limit: Int = 20_000, size: Size = Size(rows: 10, columns: 80)) {
    buffer = EditBuffer(text, keepsNewlines: true, limit: limit)
    self.size = size
    follow()
  }

  /// What has been written; always clean, lines parted by `\n`.
  public var text: String { buffer.text }
  /// Whether nothing has been written.
  public var isEmpty: Bool { buffer.characters.isEmpty }
  /// The cursor's place, in characters from the start.
  public var cursor: Int { buffer.cursor }

  /// The window has another size now.
  public mutating func resize(_ size: Size) {
    self.size = size
    follow()
  }

  /// Inserts a paste, line ends and all.
  ///
  /// - Returns: How many characters the text holds, when not all of the paste found room.
  @discardableResult
  public mutating func paste(_ text: String) -> Int? {
    let isWhole = buffer.insert(text)
    goal = nil
    follow()
    return isWhole ? nil : buffer.limit
  }

  /// Takes a key that edits or moves; false when the key means nothing here. Enter starts a line.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    let layout = layout
    switch key {
    case .enter: buffer.insert("\n")
    case .up, .control("p"): moveLines(-1, in: layout)
    case .down, .control("n"): moveLines(1, in: layout)
    case .pageUp: moveLines(-max(1, size.rows - 1), in: layout)
    case .pageDown: moveLines(max(1, size.rows - 1), in: layout)
    case .end, .control("e"):
      // The place behind a soft end is the next line's first.
      buffer.move(to: layout.position(row: layout.line(of: cursor), column: .max))
      goal = nil
    default:
      guard buffer.handle(key, line: layout.lines[layout.line(of: cursor)]) else { return false }
      goal = nil
    }
    if key == .enter { goal = nil }
    follow()
    return true
  }

  /// The visual lines in view.
  public var visibleLines: [String] {
    layout.lines.dropFirst(top).prefix(max(0, size.rows)).map { String(buffer.characters[$0]) }
  }

  /// The cursor's row and column within the window; at its edge behind a character that is wider than
  /// the window, as there are in some scripts.
  public var cursorPoint: Point {
    let place = layout.place(of: cursor)
    return Point(row: place.row - top, column: min(place.column, max(0, size.columns - 1)))
  }

  /// Draws the window with its top left corner there, and puts the canvas's cursor into it.
  public func draw(on canvas: inout Canvas, at point: Point, style: Style = .plain) {
    let lines = visibleLines
    for row in 0..<max(0, size.rows) {
      let line = row < lines.count ? lines[row] : ""
      canvas.put(
        Text.fit(line, columns: size.columns, ellipsis: ""),
        at: Point(row: point.row + row, column: point.column), style: style)
    }
    let cursor = cursorPoint
    canvas.cursor = Point(row: point.row + cursor.row, column: point.column + cursor.column)
  }

  private var layout: SoftLines { SoftLines(buffer.characters, columns: size.columns) }

  private mutating func moveLines(_ count: Int, in layout: SoftLines) {
    let place = layout.place(of: cursor)
    let column = goal ?? place.column
    goal = column
    let row = place.row + count
    if row < 0 {
      buffer.move(to: 0)
    } else if row >= layout.lines.count {
      buffer.move(to: buffer.characters.count)
    } else {
      buffer.move(to: layout.position(row: row, column: column))
    }
  }

  /// Scrolls as far as the cursor needs.
  private mutating func follow() {
    let layout = layout
    let row = layout.line(of: cursor)
    let rows = max(1, size.rows)
    if row < top { top = row }
    if row >= top + rows { top = row - rows + 1 }
    top = min(top, max(0, layout.lines.count - rows))
  }
}
