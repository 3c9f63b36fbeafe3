import Terminal
import Words

/// Every command by name, in the operator's language, with its key; what cannot be done now says
/// why (`:`).
struct PaletteDialog: Equatable, Sendable {
  /// An action with whether it can be taken.
  struct Entry: Equatable, Sendable {
    var action: Action
    var availability: Availability

    init(_ action: Action, _ availability: Availability) {
      self.action = action
      self.availability = availability
    }
  }

  private let entries: [Entry]
  /// What the typed words are looked for in: the sentence shown, the word that the footer shows, and
  /// the command's own name, which is English in every language.
  private let texts: [String]
  /// The words typed so far.
  private(set) var field = TextField("")
  private var selected = 0

  init(entries: [Entry], words: Words) {
    // What can be done comes first; how to move, which nobody looks up here, after that.
    let possible = entries.filter { $0.availability == .available }
    let moving = Set(Keymap.bindings.filter { $0.chapter == .moving }.map(\.action))
    self.entries =
      possible.filter { !moving.contains($0.action) }
      + possible.filter { moving.contains($0.action) }
      + entries.filter { $0.availability != .available }
    texts = self.entries.map { entry in
      let (action, words) = (entry.action, words.actions)
      return "\(words.title(of: action)) \(words.name(of: action)) \(action.rawValue)"
    }
  }

  /// The entries that hold all the typed words, in any order: first the one whose key was typed, then
  /// those in which words begin so, then those that hold them within a word.
  var matches: [Entry] {
    let filter = WordFilter(field.text)
    guard !filter.isEmpty else { return entries }
    let found = zip(entries, texts).compactMap { entry, text -> (entry: Entry, rank: Int)? in
      if Keymap.hint(for: entry.action) == field.text { return (entry, 0) }
      return filter.match(in: text).map { (entry, $0 == .beginning ? 1 : 2) }
    }
    return (0...2).flatMap { rank in found.filter { $0.rank == rank }.map(\.entry) }
  }
}

extension PaletteDialog: DialogModel {
  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    switch key {
    case .escape: return [.close]
    case .down, .control("n"): selected = min(selected + 1, max(0, matches.count - 1))
    case .up, .control("p"): selected = max(0, selected - 1)
    case .pageDown: selected = min(selected + Self.page, max(0, matches.count - 1))
    case .pageUp: selected = max(0, selected - Self.page)
    case .enter:
      let matches = matches
      guard matches.indices.contains(selected) else { return [] }
      let entry = matches[selected]
      switch entry.availability {
      case .available: return [.close, .act(entry.action)]
      case .unavailable(let reason):
        return [.close, .tell(.unavailable(entry.action, reason))]
      case .absent: return [.close, .tell(.unavailable(entry.action, .notOnThisScreen))]
      }
    default:
      var isTaken = false
      edit { isTaken = $0.handle(key) }
      return isTaken ? [] : unheeded(key, in: context)
    }
    return []
  }

  func hints(in context: ConsoleContext) -> String { context.words.dialogs.paletteHints }

  mutating func paste(_ text: String, in context: ConsoleContext) -> Int? {
    edit { $0.paste(text) }
    return nil
  }

  /// Rows that PgDn and PgUp go.
  private static let page = 10

  /// Other words begin at their first match; moving the cursor among them changes nothing.
  private mutating func edit(_ change: (inout TextField) -> Void) {
    let before = field.text
    change(&field)
    if field.text != before { selected = 0 }
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words
    let width = min(64, area.columns - 6)
    let height = max(2, min(area.rows - 7, 26))
    let matches = matches
    // As high as the box makes room for, but for the line in which one types.
    let rows = max(0, min(height, area.rows - DialogBox.frameRows) - 1)
    let top = max(0, selected - rows + 1)
    let box = DialogBox(
      title: words.dialogs.palette, lines: [], hints: hints(in: context), width: width,
      height: height, more: (above: top > 0, below: top + rows < matches.count))
    let inside = box.draw(on: &canvas, in: area, context: context)
    let (line, list) = inside.splitTop(1)
    canvas.put(":", at: Point(row: line.row, column: line.column), style: Look.key.style)
    if matches.isEmpty {
      canvas.put(
        Text.truncate(words.dialogs.noSuchCommand, columns: max(0, list.columns - 2)),
        at: Point(row: list.row, column: list.column + 2), style: Look.muted.style)
    }
    for (place, entry) in matches.dropFirst(top).prefix(list.rows).enumerated() {
      let key = Keymap.hint(for: entry.action)
      let isHere = top + place == selected
      var title = words.actions.title(of: entry.action)
      switch entry.availability {
      case .available: break
      case .unavailable(let reason): title = words.bracketed(title, words.actions.why(reason))
      case .absent: title = words.bracketed(title, words.actions.why(.notOnThisScreen))
      }
      let text =
        "\(isHere ? context.glyphs.marker : " ") \(Text.fit(key, columns: 7))"
        + Text.fit(title, columns: max(0, list.columns - 9))
      canvas.put(
        text, at: Point(row: list.row + place, column: list.column),
        style: entry.availability == .available
          ? (isHere ? Look.selected.style : .plain) : Look.muted.style)
    }
    field.draw(
      on: &canvas, at: Point(row: line.row, column: line.column + 2), columns: line.columns - 2)
  }
}
