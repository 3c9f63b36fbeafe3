import Terminal
import Words

/// What the figures of the selected row mean, and what the keys do here (`?`).
public struct HelpDialog: Equatable, Sendable {
  private let explanations: [Explanation]
  private let actions: [Action]
  /// Which explanation is shown; `explanations.count` is the page of keys.
  private var page: Int
  private var scroll = 0

  public init(explanations: [Explanation], actions: [Action]) {
    self.explanations = explanations
    self.actions = actions
    page = 0
  }
}

extension HelpDialog: DialogModel {
  public mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    switch key.normalisedForCommands {
    case .escape, .character("q"), .enter: return [.close]
    case .right, .tab, .character("l"), .character("?"):
      page = (page + 1) % (explanations.count + 1)
      scroll = 0
    case .left, .backTab, .character("h"):
      page = (page + explanations.count) % (explanations.count + 1)
      scroll = 0
    case .down, .character("j"): scroll += 1
    case .up, .character("k"): scroll = max(0, scroll - 1)
    case .pageDown, .control("d"): scroll += 10
    case .pageUp, .control("u"): scroll = max(0, scroll - 10)
    default: break
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words
    let width = max(10, min(76, area.columns - 4))
    let all = page < explanations.count ? explain(explanations[page], words) : keys(words)
    let wrapped = all.flatMap { line in
      Text.wrap(line.text, columns: width).map { DialogBox.Line($0, line.look) }
    }
    let room = max(1, area.rows - 3)
    let start = max(0, min(scroll, wrapped.count - room))
    let title =
      page < explanations.count
      ? "\(explanations[page].name) (\(page + 1)/\(explanations.count + 1))" : words.dialogs.keys
    let box = DialogBox(
      title: title, lines: Array(wrapped.dropFirst(start).prefix(room)),
      hints: words.dialogs.helpHints, width: width)
    let inside = box.draw(on: &canvas, in: area, context: context)
    canvas.cursor = Point(row: inside.row, column: inside.column)
  }

  private func explain(_ explanation: Explanation, _ words: Words) -> [DialogBox.Line] {
    var lines = [
      DialogBox.Line(words.labelled(explanation.name, explanation.value), .strong),
      DialogBox.Line(""),
      DialogBox.Line(explanation.definition),
      DialogBox.Line(""),
    ]
    if !explanation.inputs.isEmpty {
      lines.append(DialogBox.Line(words.dialogs.inputs, .title))
      lines += explanation.inputs.map { DialogBox.Line("  \($0)") }
      lines.append(DialogBox.Line(""))
    }
    lines.append(DialogBox.Line(words.dialogs.whatChangesIt, .title))
    lines.append(DialogBox.Line("  \(explanation.whatChangesIt)"))
    lines.append(DialogBox.Line(""))
    lines.append(DialogBox.Line(words.labelled(words.dialogs.source, explanation.source), .muted))
    return lines
  }

  private func keys(_ words: Words) -> [DialogBox.Line] {
    var lines: [DialogBox.Line] = []
    for chapter in Keymap.Chapter.allCases {
      let here = Keymap.bindings.filter { $0.chapter == chapter && actions.contains($0.action) }
      guard !here.isEmpty else { continue }
      if !lines.isEmpty { lines.append(DialogBox.Line("")) }
      lines.append(DialogBox.Line(words.actions.chapter(chapter.rawValue), .title))
      for binding in here {
        let keys = binding.keys.map(Keymap.name(of:)).joined(separator: " ")
        lines.append(
          DialogBox.Line(
            "  \(Text.fit(keys, columns: 14))\(words.actions.title(of: binding.action))")
        )
      }
    }
    return lines
  }
}
