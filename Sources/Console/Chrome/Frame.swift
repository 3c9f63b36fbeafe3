import Community
import Store
import Terminal
import Words

/// The parts of the terminal: head, body and foot. Small terminals give up the ornaments first.
struct FrameLayout: Equatable {
  var head: Area
  var body: Area
  var foot: Area

  init(_ size: Size) {
    let whole = Area(size)
    let headRows = size.rows >= 12 ? 3 : size.rows >= 8 ? 2 : 1
    let footRows = size.rows >= 12 ? 2 : 1
    let (head, below) = whole.splitTop(headRows)
    let (body, foot) = below.splitBottom(footRows)
    (self.head, self.body, self.foot) = (head, body, foot)
  }
}

/// A frame, and the state that it shows.
struct Picture {
  let state: ConsoleState
  let canvas: Canvas
}

extension ConsoleState {
  /// Lets the screen and the dialog learn how much room they have.
  mutating func layout() {
    let frame = FrameLayout(context.size)
    screen.model.layout(in: frame.body, context: context)
    let area = dialogArea
    dialog?.model.layout(in: area, context: context)
  }

  /// The picture of the console: pure.
  ///
  /// - Parameter earlier: The frame before and what it shows; what looks the same is taken over from
  ///   it. The picture is the same with and without, but for a while that passed within a minute.
  func canvas(after earlier: Picture? = nil) -> Canvas {
    let known = earlier.flatMap { hasRows(of: $0.state) ? $0.canvas : nil }
    var canvas = known.map(Canvas.init(after:)) ?? Canvas(size: context.size)
    let frame = FrameLayout(context.size)
    if !canvas.takeOver(frame.head) { drawHead(on: &canvas, in: frame.head) }
    screen.model.draw(on: &canvas, in: frame.body, context: context)
    drawFoot(on: &canvas, in: frame.foot)
    if let dialog {
      // What lies over the screen must neither wait nor stay behind with what it hides.
      canvas.followers = []
      dialog.model.draw(on: &canvas, in: dialogArea, context: context)
    }
    // The smallest windows have no place for it.
    if let cursor = canvas.cursor, canvas[cursor] == nil { canvas.cursor = nil }
    canvas.replace(context.glyphs.standIns)
    if context.capabilities.colors == .none {
      canvas.restyle(Area(context.size)) { style in
        style.foreground = nil
        style.background = nil
      }
    }
    canvas.forgetEarlier()
    return canvas
  }

  /// Whether nothing has changed but which row of the list in front is selected.
  private func hasRows(of earlier: ConsoleState) -> Bool {
    dialog == nil && earlier.dialog == nil && counts == earlier.counts
      && context.looksLike(earlier.context) && screens.count == earlier.screens.count
      && screens.dropLast() == earlier.screens.dropLast()
      && screen.model.hasRows(of: earlier.screen.model)
  }

  private func drawHead(on canvas: inout Canvas, in area: Area) {
    guard area.rows > 0 else { return }
    let words = context.words
    let brand = " \(words.chrome.brand) "
    let clock = words.time.weekdayAndTime(context.now, in: context.zone) + " "
    let waiting = words.chrome.waiting(
      joins: counts.joinsOpen, due: counts.deliveriesDue, tasks: counts.tasksDue,
      alerts: counts.alerts)
    canvas.put(brand, at: Point(row: area.row, column: 0), style: Look.title.style)
    let clockWidth = Text.width(clock)
    if area.columns >= 60 {
      canvas.put(
        clock, at: Point(row: area.row, column: area.columns - clockWidth),
        style: Look.muted.style)
    }
    let left = Text.width(brand) + 1
    let total = words.chrome.size(groups: counts.groups, members: counts.members)
    let room = area.columns - left - (area.columns >= 60 ? clockWidth + 1 : 0)
    let both = "\(total)   \(waiting)"
    canvas.put(
      Text.truncate(Text.width(both) <= room ? both : waiting, columns: max(0, room)),
      at: Point(row: area.row, column: left))
    guard area.rows > 1 else { return }
    drawTabs(on: &canvas, row: area.row + 1, columns: area.columns)
    if area.rows > 2 {
      canvas.put(
        String(repeating: context.glyphs.horizontal, count: area.columns),
        at: Point(row: area.row + 2, column: 0), style: Look.muted.style)
    }
  }

  private func drawTabs(on canvas: inout Canvas, row: Int, columns: Int) {
    let words = context.words
    var column = 1
    let crumbs = screens.map { $0.model.title(in: context) }.filter { !$0.isEmpty }
    for action in Screen.roots {
      let isHere = screens[0].rootAction == action
      let label = "\(Keymap.hint(for: action)) \(words.actions.name(of: action))"
      guard column + Text.width(label) < columns else { break }
      column += canvas.put(
        label, at: Point(row: row, column: column),
        style: isHere ? Style(bold: true, underlined: true) : Look.muted.style)
      column += 2
    }
    let trail = crumbs.map { "\(context.glyphs.marker) \(Text.clean($0))" }.joined(separator: " ")
    if !trail.isEmpty, column < columns {
      column += canvas.put(
        Text.truncate(trail, columns: columns - column, cut: .middle),
        at: Point(row: row, column: column),
        style: Look.strong.style)
    }
    drawOthers(on: &canvas, row: row, from: column + 2, columns: columns)
  }

  /// Who else is here, at the end of the line of tabs.
  private func drawOthers(on canvas: inout Canvas, row: Int, from column: Int, columns: Int) {
    let others = others
    guard !others.isEmpty, columns - column > 10 else { return }
    let text = Text.truncate(context.words.operators.here(others), columns: columns - column - 1)
    canvas.put(
      text, at: Point(row: row, column: columns - 1 - Text.width(text)), style: Look.muted.style)
  }
}
