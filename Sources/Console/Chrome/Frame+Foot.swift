import Community
import Store
import Terminal
import Words

// The last lines: what happened, else what the keys do here.

extension ConsoleState {
  /// What happened, in as many lines as it needs and as there is room for: the half of a sentence that
  /// is cut off is mostly the one that says what to do.
  private func lines(of text: String) -> [String] {
    let rows = context.size.rows
    let most = rows >= 24 ? 3 : rows >= 12 ? 2 : 1
    let columns = max(1, context.size.columns - 1)
    let wrapped = Text.wrap(text, columns: columns)
    guard wrapped.count > most else { return wrapped }
    let rest = wrapped[(most - 1)...].joined(separator: " ")
    return wrapped.prefix(most - 1) + [Text.truncate(rest, columns: columns)]
  }

  /// Where a dialog lies: above what it is told. One row is kept for that, so that no box moves when
  /// something is; the smallest windows have none to spare.
  var dialogArea: Area {
    let whole = Area(context.size)
    let told = notice.map { lines(of: context.words.describe($0).text).count } ?? 0
    return whole.splitBottom(max(told, whole.rows >= 12 ? 1 : 0)).rest
  }

  /// Says what happened over the foot and, when it is long, over what lies above it. The next key takes
  /// it away.
  private func draw(_ notice: Notice, on canvas: inout Canvas) {
    let (text, look) = context.words.describe(notice)
    let lines = lines(of: text)
    // What is hidden must not come later.
    if lines.count > 1 { canvas.followers = [] }
    for (place, line) in lines.enumerated() {
      canvas.put(
        Text.fit(" \(line)", columns: context.size.columns),
        at: Point(row: context.size.rows - lines.count + place, column: 0), style: look.style)
    }
  }

  func drawFoot(on canvas: inout Canvas, in area: Area) {
    guard area.rows > 0 else { return }
    if area.rows > 1 {
      canvas.put(
        String(repeating: context.glyphs.horizontal, count: area.columns),
        at: Point(row: area.row, column: 0), style: Look.muted.style)
    }
    if let notice { return draw(notice, on: &canvas) }
    // The screen's keys rest while a dialog takes them.
    guard dialog == nil else { return }
    let place = Point(row: area.endRow - 1, column: 1)
    if screen.model.isTyping {
      let room = max(0, area.columns - 2)
      let hints = DialogBox.fit(context.words.chrome.filterHints, columns: room)
      canvas.put(Text.truncate(hints, columns: room), at: place, style: Look.muted.style)
    } else {
      drawKeys(on: &canvas, at: place, columns: area.columns)
    }
  }

  private func drawKeys(on canvas: inout Canvas, at place: Point, columns: Int) {
    var place = place
    for action in footerActions(columns: columns) {
      place.column += canvas.put(Keymap.hint(for: action), at: place, style: Look.key.style)
      let name = context.words.actions.name(of: action)
      place.column += canvas.put(" \(name)  ", at: place, style: Look.muted.style)
    }
  }

  /// As many of the screen's actions as so many columns hold, and the two from which all others are
  /// found, since whoever is new has to know these; where they would take most of the line, last.
  private func footerActions(columns: Int) -> [Action] {
    func columnsOf(_ action: Action) -> Int {
      Text.width(Keymap.hint(for: action)) + Text.width(context.words.actions.name(of: action)) + 3
    }
    let model = screen.model
    func available(_ actions: [Action]) -> [Action] {
      actions.filter { availability(of: $0, on: model) == .available }
    }
    func fitting(_ actions: [Action], in columns: Int) -> [Action] {
      var room = columns
      return Array(
        actions.prefix { action in
          room -= columnsOf(action)
          return room >= 0
        })
    }
    let own = available(model.footer + [.undo])
    let last = available([.palette, .explain])
    let kept = last.reduce(0) { $0 + columnsOf($1) }
    return kept * 2 > columns
      ? fitting(own + last, in: columns) : fitting(own, in: columns - kept) + last
  }
}
