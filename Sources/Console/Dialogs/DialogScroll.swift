import Terminal

/// Where a dialog's lines begin when not all have room: at first with the answers in sight, then
/// wherever it was moved to.
struct DialogScroll: Equatable, Sendable {
  /// The first row shown.
  private(set) var start = 0
  private var furthest = 0
  private var wasMoved = false

  /// Takes a key that moves.
  /// - Returns: whether it was one.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .down, .character("j"): move(to: start + 1)
    case .up, .character("k"): move(to: start - 1)
    case .pageDown, .control("d"): move(to: start + 5)
    case .pageUp, .control("u"): move(to: start - 5)
    case .home, .character("g"): move(to: 0)
    case .end, .character("G"): move(to: furthest)
    default: return false
    }
    return true
  }

  private mutating func move(to row: Int) {
    wasMoved = true
    start = max(0, min(row, furthest))
  }

  /// Learns how much room there is.
  /// - Parameter answers: the place of the first answer among the box's lines.
  mutating func layout(_ box: DialogBox, answers: Int = 0, in area: Area) {
    furthest = box.overflow(in: area)
    start = min(wasMoved ? start : box.rows(before: answers, in: area), furthest)
  }
}
