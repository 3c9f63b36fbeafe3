import Terminal

/// What Esc asks before it leaves a form in which something is written: nothing that was typed goes
/// away by one key.
enum LeaveAnswer: Equatable {
  /// As Enter at the end of the form does.
  case take
  case discard
  case goOn

  /// Nil for a key that answers nothing.
  init?(_ key: Key) {
    switch key.normalisedForCommands {
    case .character("1"): self = .take
    case .character("2"): self = .discard
    case .escape: self = .goOn
    default: return nil
    }
  }
}
