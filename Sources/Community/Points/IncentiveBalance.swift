/// How points given divide among the three incentives (激励构成).
///
/// Only points that were given and still stand count: no fines, no reversals, nothing reversed.
public struct IncentiveBalance: Hashable, Sendable {
  /// Percent of interest above which the balance is called one-sided. Ours: the method names
  /// the incentives but no figure.
  public static let mostInterest = Preset("points.most-interest", 80, source: "Hetang")

  /// Points given, by incentive.
  public private(set) var points: [Incentive: Int] = [:]
  /// Entries that count.
  public private(set) var entries = 0

  /// Nothing given yet.
  public init() {}

  /// Counts an entry in.
  ///
  /// - Parameter isReversed: Whether a later entry takes it back.
  public mutating func add(_ entry: PointEntry, isReversed: Bool) {
    guard entry.award.amount > 0, entry.reverses == nil, !isReversed else { return }
    points[entry.award.incentive, default: 0] += entry.award.amount
    entries += 1
  }

  /// From 0 to 1; 0 when nothing was given.
  public func share(of incentive: Incentive) -> Double {
    let total = points.values.reduce(0, +)
    return total == 0 ? 0 : Double(points[incentive] ?? 0) / Double(total)
  }

  /// Whether interest alone makes up more than ``mostInterest``.
  public var isOneSided: Bool {
    share(of: .interest) * 100 > Double(Self.mostInterest.value)
  }
}
