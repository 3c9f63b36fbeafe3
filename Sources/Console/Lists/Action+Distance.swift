import Words

extension Action {
  /// How far a movement scrolls text; nil for an action that does not move.
  ///
  /// - Parameters:
  ///   - start: The first row shown.
  ///   - furthest: The last that may be the first.
  ///   - rows: How many are shown.
  func distance(from start: Int, furthest: Int, rows: Int) -> Int? {
    switch self {
    case .down: 1
    case .up: -1
    case .halfDown: max(1, rows / 2)
    case .halfUp: -max(1, rows / 2)
    case .pageDown: max(1, rows - 1)
    case .pageUp: -max(1, rows - 1)
    case .first: -start
    case .last: furthest - start
    default: nil
    }
  }
}
