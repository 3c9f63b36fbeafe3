extension Canvas {
  /// The rows joined by newlines, without the spaces at their ends: what a person would read, and
  /// what golden files hold.
  public var text: String {
    (0..<size.rows).map { rowText($0) }.joined(separator: "\n")
  }

  /// One row as text, without the spaces at its end.
  public func rowText(_ row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    var line = self.row(row).reduce(into: "") { $0 += $1.text }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// How the canvas looks, one line per run of cells that are not plain: row, first and last
  /// column, and the style in words, as in `3 0-79 bold reverse`. The cursor, when there is one,
  /// has a last line of its own: `cursor 3 0`.
  public var styles: String {
    var lines = (0..<size.rows).flatMap { styleRuns(in: $0) }
    if let cursor { lines.append("cursor \(cursor.row) \(cursor.column)") }
    return lines.joined(separator: "\n")
  }

  private func styleRuns(in row: Int) -> [String] {
    let styles = self.row(row).map(\.style)
    var lines: [String] = []
    var start = 0
    while start < styles.count {
      let end = styles[start...].firstIndex { $0 != styles[start] } ?? styles.count
      if styles[start] != .plain { lines.append("\(row) \(start)-\(end - 1) \(styles[start])") }
      start = end
    }
    return lines
  }
}

extension Style: CustomStringConvertible {
  /// The style in words: `bold red on blue`.
  public var description: String {
    var words: [String] = []
    if isBold { words.append("bold") }
    if isDim { words.append("dim") }
    if isUnderlined { words.append("underline") }
    if isReversed { words.append("reverse") }
    if let foreground { words.append("\(foreground)") }
    if let background { words.append("on \(background)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
