import Terminal

/// Running text in an area: lines that wrap, each with a lead (a sign or a label) under which its
/// further rows do not run.
struct Prose: Equatable {
  struct Line: Equatable {
    var lead = ""
    var leadLook = Look.plain
    var text: String
    var look = Look.plain

    init(_ text: String, _ look: Look = .plain, lead: String = "", leadLook: Look = .muted) {
      self.text = text
      self.look = look
      self.lead = lead
      self.leadLook = leadLook
    }
  }

  var lines: [Line]

  init(_ lines: [Line] = []) { self.lines = lines }

  /// The rows that the lines take in so many columns; outside text is made harmless here.
  func rows(in columns: Int) -> [Line] {
    lines.flatMap { line in
      let lead = Text.clean(line.lead)
      let hang = Text.width(lead)
      let wrapped = Text.wrap(Text.clean(line.text), columns: max(2, columns - hang))
      return wrapped.enumerated().map { place, text in
        Line(
          text, line.look, lead: place == 0 ? lead : String(repeating: " ", count: hang),
          leadLook: line.leadLook)
      }
    }
  }

  /// Draws as much as fits, from a row on.
  func draw(on canvas: inout Canvas, in area: Area, from first: Int = 0) {
    for (place, row) in rows(in: area.columns).dropFirst(first).prefix(area.rows).enumerated() {
      let point = Point(row: area.row + place, column: area.column)
      let lead = canvas.put(row.lead, at: point, style: row.leadLook.style, width: area.columns)
      canvas.put(
        row.text, at: Point(row: point.row, column: point.column + lead), style: row.look.style,
        width: max(0, area.columns - lead))
    }
  }

  /// Lines of a label and a value, the values straight under one another. Empty values are left
  /// out.
  static func facts(_ pairs: [(label: String, value: String?)]) -> [Line] {
    let present = pairs.filter { $0.value?.isEmpty == false }
    let width = (present.map { Text.width($0.label) }.max() ?? 0) + 2
    return present.map { pair in
      Line(pair.value ?? "", lead: Text.fit(pair.label, columns: width))
    }
  }
}
