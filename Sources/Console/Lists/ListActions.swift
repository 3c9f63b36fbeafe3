import Terminal
import Words

extension ListState {
  /// Whether an action that every list knows can be taken; nil when it is none of those.
  func availability(of action: Action) -> Availability? {
    switch action {
    case .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last, .filter: .available
    case .nextMatch, .previousMatch:
      filter.text.isEmpty ? .absent : isEmpty ? .unavailable(.noMatches) : .available
    case .mark, .markAll: isEmpty ? .unavailable(.nothingSelected) : .available
    default: nil
    }
  }

  /// Takes an action that every list knows.
  /// - Returns: false when it is none of those.
  mutating func take(_ action: Action) -> Bool {
    switch action {
    case .down, .nextMatch: move(by: 1)
    case .up, .previousMatch: move(by: -1)
    case .pageDown: scroll { $0.page(down: true) }
    case .pageUp: scroll { $0.page(down: false) }
    case .halfDown: scroll { $0.halfPage(down: true) }
    case .halfUp: scroll { $0.halfPage(down: false) }
    case .first: scroll { $0.home() }
    case .last: scroll { $0.end() }
    case .filter: filter.open()
    case .mark: toggleMark()
    case .markAll: toggleAllMarks()
    default: return false
    }
    return true
  }

  /// Another list takes the place of this one, such as another segment: from its first row, nothing
  /// marked, empty until it has come, so that no key acts on a row of the old one. The filter stays.
  mutating func restart() {
    var fresh = ListState()
    fresh.filter = filter
    fresh.height = height
    self = fresh
  }

  /// What Esc and q undo first within a list: the filter, then the marks.
  /// - Returns: false when there was nothing to give up.
  mutating func giveUpOne() -> Bool {
    if !filter.text.isEmpty {
      filter.clear()
      return true
    }
    if !marked.isEmpty {
      clearMarks()
      return true
    }
    return false
  }

  /// Whether ``giveUpOne()`` would give something up.
  var hasSomethingToGiveUp: Bool { !filter.text.isEmpty || !marked.isEmpty }

  /// Takes a key while the filter is typed; the list starts again at its first row when the words
  /// change.
  mutating func type(_ key: Key) {
    if filter.type(key) { select(index: 0) }
  }

  /// Takes pasted text while the filter is typed.
  mutating func paste(_ text: String) {
    if filter.paste(text) { select(index: 0) }
  }
}
