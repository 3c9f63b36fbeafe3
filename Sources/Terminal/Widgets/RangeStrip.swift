/// Where a value stands among others: the span from least to most, the middle half of them, and the
/// value itself, in one row.
public struct RangeStrip: Hashable, Sendable {
  public var least: Double
  public var lowerQuartile: Double
  public var median: Double
  public var upperQuartile: Double
  public var most: Double

  public init(
    least: Double, lowerQuartile: Double, median: Double, upperQuartile: Double, most: Double
  ) {
    self.least = least
    self.lowerQuartile = lowerQuartile
    self.median = median
    self.upperQuartile = upperQuartile
    self.most = most
  }

  /// A text of exactly that many columns: `--=|=---o-`. The strip reaches from the least of all to
  /// the most, the value included.
  public func text(_ value: Double?, columns: Int, glyphs: Glyphs) -> String {
    guard columns > 0 else { return "" }
    let low = min(least, value ?? least)
    let high = max(most, value ?? most)
    guard low.isFinite, high.isFinite, high > low else {
      return Text.fit(value == nil ? "" : glyphs.point, columns: columns, align: .centre)
    }
    func cell(_ place: Double) -> Int {
      Int(((place - low) / (high - low) * Double(columns - 1)).rounded())
    }
    var cells = [String](repeating: " ", count: columns)
    for index in cell(least)...cell(most) { cells[index] = glyphs.horizontal }
    for index in cell(lowerQuartile)...cell(upperQuartile) { cells[index] = glyphs.band }
    cells[cell(median)] = glyphs.vertical
    if let value { cells[cell(value)] = glyphs.point }
    return cells.joined()
  }
}
