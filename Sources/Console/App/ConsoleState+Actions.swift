import Terminal
import Words

extension ConsoleState {
  /// Whether an action can be taken here and now, wherever it comes from.
  func availability(of action: Action) -> Availability {
    availability(of: action, on: screen.model)
  }

  /// The same for many actions of one screen, which then is looked up once.
  func availability(of action: Action, on model: any ScreenModel) -> Availability {
    let availability = availabilityHere(of: action, on: model)
    guard availability == .available, let reason = obstacle(to: action) else { return availability }
    return .unavailable(reason)
  }

  private func availabilityHere(of action: Action, on model: any ScreenModel) -> Availability {
    switch action {
    case .undo, .redo, .palette, .explain, .refresh, .redraw, .suspend, .quit: .available
    case _ where Screen.roots.contains(action): .available
    case .back where screens.count == 1 && !model.wantsBack: .unavailable(.outermost)
    default: model.availability(of: action, in: context)
    }
  }

  /// Takes an action, from a key or the palette.
  mutating func act(_ action: Action) -> [Effect] {
    switch action {
    case .undo: return perform(.undo)
    case .redo: return perform(.redo)
    case .quit: return leave() + [.quit]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .refresh: return askAll()
    case .palette:
      // But for itself, which is open then.
      let entries = Action.allCases.filter { $0 != .palette }.map {
        PaletteDialog.Entry($0, availability(of: $0))
      }
      return open(.palette(PaletteDialog(entries: entries, words: context.words)))
    case .explain:
      let figures = screen.model.explanations(in: context)
      let keys = Keymap.bindings.filter { availability(of: $0.action) != .absent }.map(\.action)
      return open(.help(HelpDialog(explanations: figures, actions: keys)))
    case .back where screens.count == 1 && !screen.model.wantsBack:
      return []
    default:
      if let root = Screen.root(for: action) { return go(to: root) }
      let steps = screen.model.take(action, in: context)
      return follow(steps) + askMissing()
    }
  }

  /// Carries out what a screen or dialog asks for.
  mutating func follow(_ steps: [Step]) -> [Effect] {
    var effects: [Effect] = []
    for step in steps {
      switch step {
      case .push(let screen):
        screens.append(screen)
        isFresh = true
        layout()
        effects += askAll()
      case .pop:
        if screens.count > 1 { screens.removeLast() }
        layout()
        effects += askAll()
      case .open(let dialog): effects += open(dialog)
      case .close: dialog = nil
      case .perform(let intent): effects += perform(intent)
      case .copy(let text): effects.append(.copy(text))
      case .tell(let notice): self.notice = notice
      case .choose(let place, let action):
        effects += follow(screen.model.choose(place, for: action, in: context)) + askMissing()
      case .act(let action):
        switch availability(of: action) {
        case .available: effects += act(action)
        case .unavailable(let reason): notice = .unavailable(action, reason)
        case .absent: notice = .unavailable(action, .notOnThisScreen)
        }
      }
    }
    return effects
  }
}
