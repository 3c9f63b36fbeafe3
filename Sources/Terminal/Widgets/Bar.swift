/// A horizontal bar that shows a share of a whole, exact to an eighth of a column.
public enum Bar {
  /// A text of exactly that many columns, filled from the left.
  ///
  /// - Parameter share: from 0 to 1; beyond is cut, not a number counts as 0. Anything above 0
  ///   shows at least the smallest part, so that a little never looks like nothing.
  public static func text(_ share: Double, columns: Int, glyphs: Glyphs) -> String {
    guard columns > 0, let full = glyphs.barParts.last else { return "" }
    let share = share.isNaN ? 0 : min(1, max(0, share))
    let steps = glyphs.barParts.count
    var filled = Int((share * Double(columns * steps)).rounded())
    if share > 0 { filled = max(1, filled) }
    let whole = filled / steps
    let part = filled % steps
    let bar = String(repeating: full, count: whole) + (part > 0 ? glyphs.barParts[part - 1] : "")
    return Text.fit(bar, columns: columns)
  }
}
