import Terminal
import Words

/// What the figures of the selected row mean, and what the keys do here (`?`).
struct HelpDialog: Equatable, Sendable {
  private let explanations: [Explanation]
  private let actions: [Action]
  /// Which explanation is shown; `explanations.count` is the page of keys.
  private var page: Int
  private var scroll = DialogScroll()

  /// - Parameters:
  ///   - explanations: the figures of the selected row, in the order of the screen.
  ///   - actions: what can be asked for here, now or when something is selected.
  init(explanations: [Explanation], actions: [Action]) {
    self.explanations = explanations
    self.actions = actions
    page = 0
  }
}

extension HelpDialog: DialogModel {
  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    let plain = key.normalisedForCommands
    switch plain {
    case .escape, .character("q"), .enter: return [.close]
    case .right, .tab, .character("l"), .character("?"): turn(by: 1)
    case .left, .backTab, .character("h"): turn(by: explanations.count)
    default: return scroll.press(plain) ? [] : unheeded(key, in: context)
    }
    return []
  }

  func hints(in context: ConsoleContext) -> String { context.words.dialogs.helpHints }

  /// To another page, from its first line.
  private mutating func turn(by pages: Int) {
    page = (page + pages) % (explanations.count + 1)
    scroll = DialogScroll()
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    scroll.layout(
      rows: rows(in: Self.columns(area), context.words).count, room: Self.room(area))
  }

  private static func columns(_ area: Area) -> Int { max(10, min(76, area.columns - 4)) }
  private static func room(_ area: Area) -> Int { max(1, area.rows - DialogBox.frameRows) }

  private func rows(in columns: Int, _ words: Words) -> [DialogBox.Line] {
    let all = page < explanations.count ? explain(explanations[page], words) : keys(words)
    return Prose(all).rows(in: columns).map { DialogBox.Line($0.lead + $0.text, $0.look) }
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words
    let width = Self.columns(area)
    let title =
      page < explanations.count
      ? "\(explanations[page].name) (\(page + 1)/\(explanations.count + 1))" : words.dialogs.keys
    let box = DialogBox(
      title: title, lines: rows(in: width, words), hints: hints(in: context), width: width,
      start: scroll.start)
    let inside = box.draw(on: &canvas, in: area, context: context)
    canvas.cursor = Point(row: inside.row, column: inside.column)
  }

  private func explain(_ explanation: Explanation, _ words: Words) -> [Prose.Line] {
    var lines = [
      Prose.Line(words.labelled(explanation.name, explanation.value), .strong),
      Prose.Line(""),
    ]
    lines += explanation.definition.split(separator: "\n").map { Prose.Line(String($0)) }
    lines.append(Prose.Line(""))
    if !explanation.inputs.isEmpty {
      lines.append(Prose.Line(words.dialogs.inputs, .title))
      lines += explanation.inputs.flatMap(Self.indented)
      lines.append(Prose.Line(""))
    }
    lines.append(Prose.Line(words.dialogs.whatChangesIt, .title))
    lines += Self.indented(explanation.whatChangesIt)
    lines.append(Prose.Line(""))
    lines.append(Prose.Line(words.labelled(words.dialogs.source, explanation.source), .muted))
    return lines
  }

  /// The lines of a text, each indented as far as it was and two columns more; further rows begin
  /// under the first one's words, after the points that may stand before them.
  private static func indented(_ text: String) -> [Prose.Line] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let words = line.drop { $0 == " " || $0 == "+" || $0 == "-" || $0.isNumber }
      let before = line[..<words.startIndex]
      let lead = before.hasSuffix("  ") ? before : line.prefix { $0 == " " }
      return Prose.Line(String(line.dropFirst(lead.count)), lead: "  \(lead)")
    }
  }

  private func keys(_ words: Words) -> [Prose.Line] {
    var lines = [Prose.Line(words.dialogs.caret, .muted)]
    for chapter in ActionChapter.allCases {
      let here = Keymap.bindings.filter { $0.chapter == chapter && actions.contains($0.action) }
      guard !here.isEmpty else { continue }
      lines.append(Prose.Line(""))
      lines.append(Prose.Line(words.actions.name(of: chapter), .title))
      for binding in here {
        let keys = binding.keys.map(Keymap.label(of:)).joined(separator: " ")
        lines.append(
          Prose.Line(
            words.actions.title(of: binding.action), lead: "  \(Text.fit(keys, columns: 14))"))
      }
    }
    return lines
  }
}
