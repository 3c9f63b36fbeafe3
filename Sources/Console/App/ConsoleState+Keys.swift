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
      if case .character(let character) = key, steps.isEmpty, open == dialog {
        notice = fullField(for: String(character), in: open)
      }
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
      if action.needsRows { isReturning = false }
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

  /// That nothing more fits in where the character was typed; nil where it does, or nothing is typed.
  private func fullField(for character: String, in dialog: Dialog) -> Notice? {
    var probe = dialog
    return probe.model.paste(character, in: context).map(Notice.fieldFull)
  }

  mutating func paste(_ text: String) -> [Effect] {
    if var open = dialog {
      _ = settleDraftOffer()
      let most = open.model.paste(text, in: context)
      notice = most.map(Notice.pasteCut)
      if most == nil, open == dialog, !Text.clean(text).isEmpty {
        notice = .notPasted(hints: open.model.hints(in: context))
      }
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
