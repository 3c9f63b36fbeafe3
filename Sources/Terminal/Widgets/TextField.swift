/// One line of text being written.
public struct TextField: Equatable, Sendable {
  private var buffer: EditBuffer

  /// - Parameter limit: characters it holds at most.
  public init(_ text: String = "", limit: Int = 1_000) {
    buffer = EditBuffer(text, keepsNewlines: false, limit: limit)
  }

  /// What has been written; always clean.
  public var text: String { buffer.text }
  /// Whether nothing has been written.
  public var isEmpty: Bool { buffer.characters.isEmpty }
  /// The cursor's place, in characters from the start.
  public var cursor: Int { buffer.cursor }

  /// Takes a key that edits or moves; false when the key means nothing here, so that the screen
  /// can have it: Enter, Escape, Tab, up and down among them.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    buffer.handle(key, line: 0..<buffer.characters.count)
  }

  /// Inserts a paste, its line ends as spaces.
  ///
  /// - Returns: How many characters the field holds, when not all of the paste found room.
  @discardableResult
  public mutating func paste(_ text: String) -> Int? { buffer.insert(text) ? nil : buffer.limit }

  /// Replaces everything and puts the cursor at the end.
  public mutating func set(_ text: String) {
    buffer = EditBuffer(text, keepsNewlines: false, limit: buffer.limit)
  }

  /// The part that shows in that many columns, and the cursor's column within it.
  ///
  /// A text that is too long moves by half the width at a time, so that the view stands still
  /// while the cursor walks. The last column is the cursor's at the text's end.
  public func view(columns: Int) -> (text: String, cursorColumn: Int) {
    guard columns > 0 else { return ("", 0) }
    let widths = buffer.characters.map { Text.width($0) }
    let cursorColumn = widths.prefix(cursor).reduce(0, +)
    let step = max(1, columns / 2)
    var scrolled = 0
    if widths.reduce(0, +) >= columns {
      while cursorColumn - scrolled > columns - 1 { scrolled += step }
    }
    var first = 0
    var hidden = 0
    while hidden < scrolled, first < cursor {
      hidden += widths[first]
      first += 1
    }
    let shown = Text.prefix(String(buffer.characters[first...]), columns: columns)
    return (shown, cursorColumn - hidden)
  }

  /// Draws the line into one row, with a sign where its beginning is out of sight, and puts the
  /// canvas's cursor into it.
  public func draw(on canvas: inout Canvas, at point: Point, columns: Int, style: Style = .plain) {
    let (text, cursorColumn) = view(columns: columns)
    canvas.put(Text.fit(text, columns: columns, ellipsis: ""), at: point, style: style)
    let before = buffer.characters.prefix(cursor).reduce(0) { $0 + Text.width($1) }
    if before > cursorColumn, cursorColumn > 0 { canvas.put("…", at: point, style: style) }
    canvas.cursor = Point(row: point.row, column: point.column + cursorColumn)
  }
}
