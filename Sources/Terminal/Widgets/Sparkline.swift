/// Values over time, one column each, as heights.
public enum Sparkline {
  /// A text of exactly that many columns: the newest (last) values, right-aligned, against the
  /// largest of those shown. Zero and less are blank; anything above shows at least the lowest
  /// sign.
  public static func text(_ values: [Double], columns: Int, glyphs: Glyphs) -> String {
    guard columns > 0 else { return "" }
    let shown = values.suffix(columns)
    let most = shown.filter(\.isFinite).max() ?? 0
    return shown.reduce(into: Text.spaces(columns - shown.count)) { line, value in
      line += sign(value, most: most, glyphs.sparks)
    }
  }

  /// All values in exactly that many columns: where they are more than the columns, neighbours are
  /// added up, the same number (as nearly as can be) for each column.
  public static func text(summing values: [Double], columns: Int, glyphs: Glyphs) -> String {
    guard columns > 0, values.count > columns else {
      return text(values, columns: columns, glyphs: glyphs)
    }
    let sums = (0..<columns).map { column in
      let part = values.count * column / columns..<values.count * (column + 1) / columns
      return values[part].reduce(0) { $1.isFinite && $1 > 0 ? $0 + $1 : $0 }
    }
    return text(sums, columns: columns, glyphs: glyphs)
  }

  private static func sign(_ value: Double, most: Double, _ sparks: [String]) -> String {
    guard value > 0, most > 0, value.isFinite else { return " " }
    let step = (value / most * Double(sparks.count)).rounded(.up)
    return sparks[min(sparks.count, max(1, Int(step))) - 1]
  }
}
