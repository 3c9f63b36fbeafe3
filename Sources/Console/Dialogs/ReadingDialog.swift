import Terminal
import Words

/// A text that is only read, with as much scrolling as it needs.
public struct ReadingDialog: Equatable, Sendable {
  private let title: String
  private let text: Prose
  private var scroll = 0
  /// How far the text can be scrolled; the layout learns it.
  private var furthest = 0
  private var page = 1

  init(title: String, text: Prose) {
    self.title = title
    self.text = text
  }

  private static func columns(_ area: Area) -> Int { max(10, min(84, area.columns - 6)) }
}

extension ReadingDialog: DialogModel {
  public mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    switch key.normalisedForCommands {
    case .escape, .enter, .character("q"): return [.close]
    case .down, .character("j"): scroll += 1
    case .up, .character("k"): scroll -= 1
    case .pageDown, .character(" "), .control("d"), .control("f"): scroll += page
    case .pageUp, .control("u"), .control("b"): scroll -= page
    case .home, .character("g"): scroll = 0
    case .end, .character("G"): scroll = furthest
    default: break
    }
    scroll = max(0, min(scroll, furthest))
    return []
  }

  public mutating func layout(in area: Area, context: ConsoleContext) {
    page = max(1, area.rows - 5)
    furthest = max(0, text.rows(in: Self.columns(area)).count - max(1, area.rows - 3))
    scroll = min(scroll, furthest)
  }

  public func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let columns = Self.columns(area)
    let box = DialogBox(
      title: title, lines: [], hints: context.words.dialogs.readingHints, width: columns,
      height: text.rows(in: columns).count)
    let inside = box.draw(on: &canvas, in: area, context: context)
    text.draw(on: &canvas, in: inside, from: scroll)
    canvas.cursor = Point(row: inside.row, column: inside.column)
  }
}
