import Terminal
import Words

/// The line above a list: what part of it is shown, in which order, the filter and the marks.
struct ListHeading {
  /// What is shown and how it is sorted, such as "all · by last seen".
  var text: String
  /// How many rows there will be, while the last of them are still awaited.
  var awaited: Int?

  /// Draws the line; puts the cursor into the filter while it is typed.
  func draw<Row: ListRow>(
    _ list: ListState<Row>, on canvas: inout Canvas, in area: Area, context: ConsoleContext
  ) {
    guard area.rows > 0 else { return }
    let words = context.words
    var parts = [text]
    if !list.marked.isEmpty {
      let hidden = list.hiddenMarks
      parts.append(
        words.chrome.marked(list.marked.count) + (hidden > 0 ? words.chrome.hidden(hidden) : ""))
    }
    // Where the whole was never counted, as after a change of scope, only what is found is told.
    if !list.filter.text.isEmpty, list.unfilteredTotal > 0 {
      parts.append(words.chrome.filtered(list.total, of: max(list.total, list.unfilteredTotal)))
    } else {
      parts.append(words.number(awaited ?? list.total))
    }
    if list.isPart { parts[parts.count - 1] += context.glyphs.ellipsis }
    if list.newRows > 0 { parts.append(words.chrome.new(list.newRows)) }
    let left = parts.joined(separator: " · ")
    var column = area.column + 2
    if let field = list.filter.field {
      canvas.put("/", at: Point(row: area.row, column: column), style: Look.key.style)
      let columns = max(1, min(30, area.columns - 4))
      field.draw(on: &canvas, at: Point(row: area.row, column: column + 1), columns: columns)
      column += columns + 3
    } else if !list.filter.text.isEmpty {
      let shown = "/\(Text.truncate(list.filter.text, columns: 24))"
      column += canvas.put(
        shown, at: Point(row: area.row, column: column), style: Look.warning.style)
      column += 2
      if area.columns >= 60 {
        column += canvas.put(
          words.chrome.escClears, at: Point(row: area.row, column: column), style: Look.muted.style)
        column += 2
      }
    }
    canvas.put(
      Text.truncate(left, columns: max(0, area.endColumn - column)),
      at: Point(row: area.row, column: column), style: Look.muted.style)
  }
}
