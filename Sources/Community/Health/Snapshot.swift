/// What the model sees of a group on one day: the plain value of every feature.
public struct Snapshot: Hashable, Sendable {
  /// The last day of the window.
  public var day: Day
  /// How far the voices to come may lie from ``HealthFeature/expectedVoices``: a standard
  /// deviation, at least 0.5.
  public var expectedSpread: Double
  /// One value for each of ``HealthFeature``, in the order of its cases.
  private var values: [Double]

  init(day: Day, expectedSpread: Double = 1, value: (HealthFeature) -> Double) {
    self.day = day
    self.expectedSpread = expectedSpread
    values = HealthFeature.allCases.map(value)
  }

  /// The value in the feature's plain unit.
  public subscript(feature: HealthFeature) -> Double { values[feature.index] }
}

extension HealthFeature {
  /// The position among all features.
  var index: Int { Self.positions[self] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
