/// How values are spread: least, quarters and most.
///
/// Between two values of a sorted row the quarters are interpolated (Hyndman and Fan, type 7).
public struct Quartiles: Hashable, Sendable {
  /// How many values.
  public var count: Int
  /// The smallest value.
  public var least: Double
  /// A quarter of the values is not above it.
  public var lower: Double
  /// Half of the values is not above it, and half not below.
  public var median: Double
  /// A quarter of the values is not below it.
  public var upper: Double
  /// The largest value.
  public var most: Double

  /// - Returns: nil without values.
  public init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    func part(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
    }
    count = sorted.count
    (least, most) = (first, last)
    (lower, median, upper) = (part(0.25), part(0.5), part(0.75))
  }
}
