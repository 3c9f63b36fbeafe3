import Terminal

/// Where a dialog's lines begin when not all have room: at first with what matters in sight, then
/// wherever it was moved to. The keys are those that move in every text that is only read.
struct DialogScroll: Equatable, Sendable {
  /// The first row shown; from 0 to ``furthest``.
  private(set) var start = 0
  /// How far it can be moved; the layout learns it.
  private(set) var furthest = 0
  private var page = 1
  private var wasMoved = false

  /// Takes a key that moves.
  /// - Returns: whether it was one.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .down, .character("j"): move(to: start + 1)
    case .up, .character("k"): move(to: start - 1)
    case .pageDown, .character(" "), .control("d"), .control("f"): move(to: start + page)
    case .pageUp, .control("u"), .control("b"): move(to: start - page)
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

  /// Learns how much there is to show and how much room: a page is one row short of it.
  /// - Parameter first: the row to begin at as long as nobody has moved.
  mutating func layout(rows: Int, room: Int, from first: Int = 0) {
    furthest = max(0, rows - max(1, room))
    page = max(1, room - 1)
    start = min(wasMoved ? start : first, furthest)
  }

  /// The same for the lines of a box.
  /// - Parameter answers: the place of the first answer among the box's lines.
  mutating func layout(_ box: DialogBox, answers: Int = 0, in area: Area) {
    layout(
      rows: box.rows(in: area), room: area.rows - DialogBox.frameRows,
      from: box.rows(before: answers, in: area))
  }
}
