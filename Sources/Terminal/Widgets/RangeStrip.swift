/// Where a value stands among others: the span from least to most, the middle half of them, and the
/// value itself, in one row.
public struct RangeStrip: Hashable, Sendable {
  /// The smallest of all.
  public var least: Double
  /// A quarter of all are below it.
  public var lowerQuartile: Double
  /// Half of all are below it.
  public var median: Double
  /// Three quarters of all are below it.
  public var upperQuartile: Double
  /// The largest of all.
  public var most: Double

  /// A strip of those five, each at least as large as the one before.
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
  /// the most, the value included. A value that is no number is not shown; of five that are none, or
  /// not in order, what is drawn stays within the strip.
  public func text(_ given: Double?, columns: Int, glyphs: Glyphs) -> String {
    guard columns > 0 else { return "" }
    let value = given.flatMap { $0.isFinite ? $0 : nil }
    let low = min(least, value ?? least)
    let high = max(most, value ?? most)
    guard low.isFinite, high.isFinite, high > low else {
      return Text.fit(value == nil ? "" : glyphs.point, columns: columns, align: .centre)
    }
    func cell(_ place: Double) -> Int {
      let share = place.isFinite ? (place - low) / (high - low) : 0
      return Int((min(1, max(0, share)) * Double(columns - 1)).rounded())
    }
    func span(_ first: Double, _ last: Double) -> ClosedRange<Int> {
      min(cell(first), cell(last))...max(cell(first), cell(last))
    }
    var cells = [String](repeating: " ", count: columns)
    for index in span(least, most) { cells[index] = glyphs.horizontal }
    for index in span(lowerQuartile, upperQuartile) { cells[index] = glyphs.band }
    cells[cell(median)] = glyphs.vertical
    if let value { cells[cell(value)] = glyphs.point }
    return cells.joined()
  }
}
