import Terminal

extension ConsoleState {
  private static let typeAheadLimit = 100

  /// Keys for a screen whose rows have never come wait for them, in order: what `2` and Enter typed
  /// in one breath mean is the first group, however slow the store is.
  func waitsForRows(before key: Key) -> Bool {
    guard dialog == nil, !screen.model.isTyping else { return false }
    if !typedAhead.isEmpty { return true }
    guard isNew else { return false }
    // On some screens writing a post is about the selected row, on others about nothing yet.
    return Keymap.actions(on: key.normalisedForCommands).contains { action in
      action.needsRows || availability(of: action) == .unavailable(.nothingSelected)
    }
  }

  /// The screen in front has been asked for and has not come.
  private var isNew: Bool {
    isFresh && screen.model.queries.contains { $0.isWaitedFor && asked.contains($0) }
  }

  mutating func typeAhead(_ key: Key) -> [Effect] {
    if typedAhead.count < Self.typeAheadLimit { typedAhead.append(key) }
    return []
  }

  /// Presses the keys that waited, as far as their rows have come.
  mutating func pressTypedAhead() -> [Effect] {
    if !isNew { isFresh = false }
    var effects: [Effect] = []
    while !typedAhead.isEmpty, !isNew || dialog != nil {
      effects += press(typedAhead.removeFirst())
      layout()
    }
    return effects
  }
}
