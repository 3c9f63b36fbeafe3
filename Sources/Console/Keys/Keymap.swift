import Terminal
import Words

/// Which keys ask for which action. One table: the footer, the help, the palette and `docs/keys.md`
/// all come from it.
enum Keymap {
  /// A line of the table.
  struct Binding: Hashable, Sendable {
    /// What the keys ask for.
    let action: Action
    /// The first is the one that hints show.
    let keys: [Key]
    /// Where the help has it.
    let chapter: ActionChapter
  }

  /// In the order of the help.
  static let bindings: [Binding] = [
    bind(.down, .character("j"), .down, in: .moving),
    bind(.up, .character("k"), .up, in: .moving),
    bind(.halfDown, .control("d"), in: .moving),
    bind(.halfUp, .control("u"), in: .moving),
    bind(.pageDown, .pageDown, .control("f"), in: .moving),
    bind(.pageUp, .pageUp, .control("b"), in: .moving),
    bind(.first, .character("g"), .home, in: .moving),
    bind(.last, .character("G"), .end, in: .moving),
    bind(.open, .enter, in: .moving),
    bind(.back, .character("q"), .escape, in: .moving),
    bind(.nextTab, .tab, .character("l"), .right, in: .moving),
    bind(.previousTab, .backTab, .left, in: .moving),

    bind(.filter, .character("/"), in: .finding),
    bind(.nextMatch, .character("n"), in: .finding),
    bind(.previousMatch, .character("N"), in: .finding),
    bind(.sort, .character("s"), in: .finding),
    bind(.segment, .character("f"), in: .finding),
    bind(.view, .character("v"), in: .finding),
    bind(.compare, .character("c"), in: .finding),
    bind(.earlier, .character("["), in: .finding),
    bind(.later, .character("]"), in: .finding),

    bind(.mark, .character(" "), in: .acting),
    bind(.markAll, .character("*"), in: .acting),
    bind(.approve, .character("a"), in: .acting),
    bind(.reject, .character("x"), in: .acting),
    bind(.skip, .character("x"), in: .acting),
    bind(.hold, .character("h"), in: .acting),
    bind(.reopen, .character("e"), in: .acting),
    bind(.post, .character("p"), in: .acting),
    bind(.award, .character("w"), in: .acting),
    bind(.task, .character("t"), in: .acting),
    bind(.done, .character("d"), in: .acting),
    bind(.acknowledge, .character("d"), in: .acting),
    bind(.confirm, .enter, in: .acting),
    bind(.edit, .character("e"), in: .acting),
    bind(.snooze, .character("S"), in: .acting),
    bind(.copy, .character("y"), in: .acting),
    bind(.kind, .character("K"), in: .acting),
    bind(.tags, .character("T"), in: .acting),
    bind(.note, .character("m"), in: .acting),
    bind(.merge, .character("M"), in: .acting),
    bind(.separate, .character("X"), in: .acting),
    bind(.incident, .character("i"), in: .acting),
    bind(.withdraw, .character("D"), in: .acting),
    bind(.reverse, .character("D"), in: .acting),
    bind(.takeBack, .character("D"), in: .acting),
    bind(.remove, .character("E"), in: .acting),
    bind(.erase, .character("E"), in: .acting),

    bind(.undo, .character("u"), in: .console),
    bind(.redo, .control("r"), in: .console),
    bind(.palette, .character(":"), in: .console),
    bind(.explain, .character("?"), in: .console),
    bind(.refresh, .character("R"), in: .console),
    bind(.today, .character("1"), in: .console),
    bind(.groups, .character("2"), in: .console),
    bind(.members, .character("3"), in: .console),
    bind(.content, .character("4"), in: .console),
    bind(.points, .character("6"), in: .console),
    bind(.log, .character("9"), in: .console),
    bind(.redraw, .control("l"), in: .console),
    bind(.suspend, .control("z"), in: .console),
    bind(.quit, .character("Q"), in: .console),
  ]

  private static func bind(_ action: Action, _ keys: Key..., in chapter: ActionChapter) -> Binding {
    Binding(action: action, keys: keys, chapter: chapter)
  }

  private static let byAction = Dictionary(
    uniqueKeysWithValues: bindings.map { ($0.action, $0) })
  private static let byKey: [Key: [Action]] = bindings.reduce(into: [:]) { table, binding in
    for key in binding.keys { table[key, default: []].append(binding.action) }
  }

  /// The actions that lie on a key, in the order of the table: a screen takes the first it offers.
  static func actions(on key: Key) -> [Action] { byKey[key] ?? [] }

  /// How hints write the action's first key, such as `^r`, `Enter` or `p`.
  static func hint(for action: Action) -> String {
    byAction[action]?.keys.first.map(label(of:)) ?? ""
  }

  /// The key that scripts write like that; nil when there is none.
  static func key(named name: String) -> Key? {
    let special: [Key] = [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .character(" "),
    ]
    if let key = special.first(where: { self.name(of: $0) == name }) { return key }
    if name.count == 2, name.first == "^", let letter = name.lowercased().last,
      ("a"..."z").contains(letter)
    {
      return .control(letter)
    }
    return name.count == 1 ? name.first.map(Key.character) : nil
  }

  /// How a key is written in scripts; people see its ``label(of:)``.
  static func name(of key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^\(character)"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}

extension Keymap {
  /// How a key is shown to people: an arrow says more than its name among words such as "down".
  static func label(of key: Key) -> String {
    switch key {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .backTab: "Shift-Tab"
    default: name(of: key)
    }
  }
}

extension Action {
  /// Whether the action always means a row of a list, and so nothing before the list has come.
  var needsRows: Bool {
    switch self {
    case .open, .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last, .mark, .markAll,
      .approve, .reject, .hold, .reopen, .award, .done, .acknowledge, .confirm, .edit, .snooze,
      .skip, .copy, .kind, .tags, .note, .merge, .separate, .withdraw, .reverse, .takeBack, .remove,
      .erase,
      .compare, .nextMatch, .previousMatch, .earlier, .later:
      true
    default: false
    }
  }

  /// Whether it does something with rows, rather than going to others.
  var actsOnRows: Bool {
    switch self {
    case .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last, .nextMatch,
      .previousMatch, .earlier, .later:
      false
    default: needsRows
    }
  }
}
