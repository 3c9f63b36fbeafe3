import Words

/// Which block of a ``Document`` is chosen, and which row is the first in sight. The block is known
/// by its identity: it stays chosen when the rows around it change.
struct DocumentCursor<ID: Hashable & Sendable>: Equatable, Sendable {
  private(set) var chosen: ID?
  private(set) var top = 0
  private var height = 1

  /// The place of the chosen block; the first one until another is chosen, and when it is gone.
  func place(in document: Document<ID>) -> Int {
    document.blocks.firstIndex { $0.id == chosen } ?? 0
  }

  /// Learns how many rows there are to show the document in.
  mutating func layout(_ document: Document<ID>, rows: Int) {
    let isNew = rows != height
    height = max(1, rows)
    // Another width moves blocks too: the marker never stands beside one that is not chosen.
    if isNew || !isInSight(document) { show(document) }
    top = max(0, min(top, document.rowCount - height))
  }

  func availability(of action: Action) -> Availability {
    switch action {
    case .down, .up, .halfDown, .halfUp, .pageDown, .pageUp, .first, .last: .available
    default: .absent
    }
  }

  /// Takes an action that moves.
  /// - Returns: false when it is none.
  mutating func take(_ action: Action, in document: Document<ID>) -> Bool {
    guard !document.blocks.isEmpty else { return availability(of: action) == .available }
    switch action {
    case .down: down(document)
    case .up: up(document)
    case .halfDown: turn(document, by: max(1, height / 2))
    case .halfUp: turn(document, by: -max(1, height / 2))
    case .pageDown: turn(document, by: max(1, height - 1))
    case .pageUp: turn(document, by: -max(1, height - 1))
    case .first: choose(0, document)
    case .last:
      choose(document.blocks.count - 1, document)
      top = max(0, document.rowCount - height)
    default: return false
    }
    return true
  }

  /// To the next block, once all of this one has been seen.
  private mutating func down(_ document: Document<ID>) {
    let place = place(in: document)
    if document.rows(of: place).upperBound > top + height {
      top += 1
    } else if place + 1 < document.blocks.count {
      choose(place + 1, document)
    }
  }

  private mutating func up(_ document: Document<ID>) {
    let place = place(in: document)
    if document.rows(of: place).lowerBound < top {
      top -= 1
    } else if place > 0 {
      chosen = document.blocks[place - 1].id
      let rows = document.rows(of: place - 1)
      // Coming from below, the end of a tall block is what one was reading.
      top = max(min(top, rows.lowerBound), rows.upperBound - height)
    }
  }

  /// Moves what is in sight, and the choice with it.
  private mutating func turn(_ document: Document<ID>, by rows: Int) {
    let furthest = max(0, document.rowCount - height)
    let wanted = max(0, min(top + rows, furthest))
    guard wanted != top else { return choose(rows > 0 ? document.blocks.count - 1 : 0, document) }
    top = wanted
    let inSight = document.blocks.indices.first {
      (top..<top + height).contains(document.rows(of: $0).lowerBound)
    }
    let place = inSight ?? document.place(ofRow: top) ?? 0
    chosen = document.blocks[place].id
  }

  /// Whether any row of the chosen block is.
  private func isInSight(_ document: Document<ID>) -> Bool {
    guard !document.blocks.isEmpty else { return true }
    return document.rows(of: place(in: document)).overlaps(top..<top + height)
  }

  private mutating func choose(_ place: Int, _ document: Document<ID>) {
    chosen = document.blocks[place].id
    show(document)
  }

  /// Scrolls as little as shows the chosen block whole, or its beginning.
  private mutating func show(_ document: Document<ID>) {
    guard !document.blocks.isEmpty else { return }
    let rows = document.rows(of: place(in: document))
    if rows.upperBound > top + height { top = rows.upperBound - height }
    if rows.lowerBound < top { top = rows.lowerBound }
  }
}
