import Terminal
import Words

extension ConsoleState {
  /// What a key means here: to the dialog, to the field that is open, or the first action on it that
  /// can be taken.
  mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    switch key {
    case .control("l"): return [.redraw]
    case .control("z") where !context.isConfined: return [.suspend]
    default: break
    }
    if let dialog {
      if settleDraftOffer(key) { return askMissing() }
      var open = dialog
      let steps = open.model.press(key, in: context)
      self.dialog = open
      entrust(open, with: steps)
      return follow(steps) + askMissing()
    }
    if screen.model.isTyping {
      screen.model.type(key, in: context)
      return askMissing()
    }
    let key = key.normalisedForCommands
    let actions = Keymap.actions(on: key)
    guard !actions.isEmpty else {
      notice = .noSuchKey(key)
      return []
    }
    if let action = actions.first(where: { availability(of: $0) == .available }) {
      return act(action)
    }
    for action in actions {
      if case .unavailable(let reason) = availability(of: action) {
        notice = .unavailable(action, reason)
        return []
      }
    }
    notice = .noSuchKey(key)
    return []
  }

  mutating func paste(_ text: String) -> [Effect] {
    if var open = dialog {
      _ = settleDraftOffer()
      notice = open.model.paste(text, in: context).map(Notice.pasteCut)
      dialog = open
    } else if screen.model.isTyping {
      screen.model.paste(text)
    } else {
      // Pasted words are never keys.
      notice = .nowhereToPaste
    }
    return askMissing()
  }
}
