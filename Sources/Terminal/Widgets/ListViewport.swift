/// Which rows of a list are in view, and which one is selected: arithmetic, nothing drawn.
///
/// Every change keeps the selected row in view and the view full, scrolling no further than it
/// must (one row for one step), because that costs the fewest bytes on a slow line.
public struct ListViewport: Equatable, Sendable {
  /// How many rows the list has.
  public private(set) var total: Int
  /// How many rows are in view.
  public private(set) var height: Int
  /// The selected row, from 0; nil exactly when the list is empty.
  public private(set) var selected: Int?
  /// The first row in view, from 0.
  public private(set) var top = 0

  /// A list of that many rows with the first one selected; negative numbers count as 0.
  public init(total: Int = 0, height: Int = 0) {
    self.total = max(0, total)
    self.height = max(0, height)
    selected = self.total > 0 ? 0 : nil
  }

  /// The rows in view.
  public var visible: Range<Int> { top..<min(total, top + height) }

  /// The selected row counted from the first in view.
  public var selectedOffset: Int? { selected.map { $0 - top } }

  /// The list has another length now. A selection beyond its end moves to the last row; callers
  /// that know where the selected thing went say so with `select`.
  public mutating func setTotal(_ total: Int) {
    self.total = max(0, total)
    settle(selected ?? 0)
  }

  /// The window has another height now.
  public mutating func setHeight(_ height: Int) {
    self.height = max(0, height)
    settle(selected ?? 0)
  }

  /// Selects that row, or the nearest there is.
  public mutating func select(_ row: Int) { settle(row) }

  /// Selects that row, so many rows below the first in view as far as the ends allow: the list has
  /// changed, and what the eye rests on stays where it is.
  public mutating func select(_ row: Int, at offset: Int) {
    top = max(0, row - offset)
    settle(row)
  }

  /// Moves the selection by that many rows, stopping at the ends.
  public mutating func move(_ rows: Int) {
    let (row, overflow) = (selected ?? 0).addingReportingOverflow(rows)
    settle(overflow ? (rows < 0 ? 0 : total - 1) : row)
  }

  /// Selects the first row.
  public mutating func home() { settle(0) }
  /// Selects the last row.
  public mutating func end() { settle(total - 1) }

  /// Half a page down or up (`^d`, `^u`): view and selection move together.
  public mutating func halfPage(down: Bool) { page(max(1, height / 2), down: down) }

  /// A page down or up, one row short of the height so that the eye keeps its place.
  public mutating func page(down: Bool) { page(max(1, height - 1), down: down) }

  private mutating func page(_ rows: Int, down: Bool) {
    let step = down ? rows : -rows
    top = min(max(0, top + step), max(0, total - height))
    settle((selected ?? 0) + step)
  }

  private mutating func settle(_ row: Int) {
    guard total > 0 else {
      selected = nil
      top = 0
      return
    }
    let row = min(max(0, row), total - 1)
    selected = row
    if row < top { top = row }
    if row >= top + height { top = row - max(0, height - 1) }
    top = min(top, max(0, total - max(1, height)))
  }
}
