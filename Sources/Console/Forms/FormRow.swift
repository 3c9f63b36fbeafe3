import Terminal

/// One line of a form: a marker where the keys go, the label, and room for what is filled in.
struct FormRow {
  var label: String
  var isFocused: Bool
  /// Columns of the label.
  var labelColumns = 8

  /// Draws marker and label.
  /// - Returns: the room beside them.
  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) -> Area {
    let columns = min(labelColumns + 2, area.columns / 2)
    if isFocused {
      canvas.put(
        context.glyphs.marker, at: Point(row: area.row, column: area.column),
        style: Look.strong.style)
    }
    canvas.put(
      Text.fit(label, columns: columns - 3), at: Point(row: area.row, column: area.column + 2),
      style: isFocused ? Look.strong.style : Look.muted.style)
    return area.splitLeft(columns).rest
  }
}

extension TextField {
  /// Draws the line; the cursor stands in it only when the keys go there.
  func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool) {
    if isFocused {
      draw(on: &canvas, at: Point(row: area.row, column: area.column), columns: area.columns)
    } else {
      canvas.put(
        Text.truncate(text, columns: area.columns), at: Point(row: area.row, column: area.column))
    }
  }
}
