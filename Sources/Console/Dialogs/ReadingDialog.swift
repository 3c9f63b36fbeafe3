import Terminal
import Words

/// A text that is only read, with as much scrolling as it needs.
struct ReadingDialog: Equatable, Sendable {
  private let title: String
  private let text: Prose
  private var scroll = DialogScroll()

  init(title: String, text: Prose) {
    self.title = title
    self.text = text
  }

  private static func columns(_ area: Area) -> Int { max(10, min(84, area.columns - 6)) }
}

extension ReadingDialog: DialogModel {
  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    let plain = key.normalisedForCommands
    if [.escape, .enter, .character("q")].contains(plain) { return [.close] }
    return scroll.press(plain) ? [] : unheeded(key, in: context)
  }

  func hints(in context: ConsoleContext) -> String { context.words.dialogs.readingHints }

  mutating func layout(in area: Area, context: ConsoleContext) {
    scroll.layout(
      rows: text.rows(in: Self.columns(area)).count, room: area.rows - DialogBox.frameRows)
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let columns = Self.columns(area)
    let box = DialogBox(
      title: title, lines: [], hints: hints(in: context), width: columns,
      height: text.rows(in: columns).count,
      more: (above: scroll.start > 0, below: scroll.start < scroll.furthest))
    let inside = box.draw(on: &canvas, in: area, context: context)
    text.draw(on: &canvas, in: inside, from: scroll.start)
    canvas.cursor = Point(row: inside.row, column: inside.column)
  }
}
