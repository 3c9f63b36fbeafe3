import Terminal

extension ConsoleState {
  private static let typeAheadLimit = 100

  /// Keys for rows that have not come wait for them, in order and however slow the store is: what `2` and
  /// Enter typed in one breath mean is the first group, and `u` and `x` mean the row that is taken back.
  func waitsForRows(before key: Key) -> Bool {
    guard dialog == nil, !screen.model.isTyping else { return false }
    if !typedAhead.isEmpty { return true }
    let actions = Keymap.actions(on: key.normalisedForCommands)
    // Who moves meanwhile is about another row.
    if isBringingBack { return actions.contains(where: \.actsOnRows) }
    guard isNew else { return false }
    // On some screens writing a post is about the selected row, on others about nothing yet.
    return actions.contains { action in
      action.needsRows || availability(of: action) == .unavailable(.nothingSelected)
    }
  }

  /// The screen in front has just been opened, and has not come.
  private var isNew: Bool { isFresh && awaitsRows }

  /// Undo or redo is under way, or what it brings back has not come.
  private var isBringingBack: Bool {
    performing.contains(where: \.deed.bringsBack) || (isReturning && awaitsRows)
  }

  /// The screen in front has been asked for.
  private var awaitsRows: Bool {
    screen.model.queries.contains { $0.isWaitedFor && asked.contains($0) }
  }

  mutating func typeAhead(_ key: Key) -> [Effect] {
    if typedAhead.count < Self.typeAheadLimit { typedAhead.append(key) }
    return []
  }

  /// Presses the keys that waited, as far as their rows have come.
  mutating func pressTypedAhead() -> [Effect] {
    if !awaitsRows { (isFresh, isReturning) = (false, false) }
    var effects: [Effect] = []
    while !typedAhead.isEmpty, !isNew, !isBringingBack {
      effects += press(typedAhead.removeFirst())
      layout()
    }
    return effects
  }
}
