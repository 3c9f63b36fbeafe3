@testable import Community

/// Models and snapshots that are small enough to reckon with.
extension HealthModel {
  /// Everybody speaks again with a chance of one half.
  static let evens = ReturnModel(
    intercept: 0, silentDays: 0, activeDays: 0, tenure: 0, overdue: 0)

  static func made(
    _ features: [Standard], _ targets: [HealthTarget: Regression]
  ) -> HealthModel {
    HealthModel(
      version: "t", date: "2026-01-01", returns: evens, features: features,
      targets: Dictionary(uniqueKeysWithValues: targets.map { ($0.key.rawValue, $0.value) }),
      training: [], crossValidation: [])
  }

  /// Looks at some features, in any order, with any numbers.
  static func random(_ generator: inout SeededGenerator) -> HealthModel {
    let count = Int.random(in: 1...HealthFeature.allCases.count, using: &generator)
    let features = HealthFeature.allCases.shuffled(using: &generator).prefix(count).map {
      Standard(
        feature: $0, mean: Double.random(in: -2...3, using: &generator),
        scale: Double.random(in: 0.2...3, using: &generator), typical: 1)
    }
    var targets: [HealthTarget: Regression] = [:]
    for target in HealthTarget.allCases {
      targets[target] = Regression(
        intercept: Double.random(in: -4...1, using: &generator),
        coefficients: features.map { _ in Double.random(in: -1.5...1.5, using: &generator) })
    }
    return made(features, targets)
  }
}

extension Snapshot {
  /// The plain values of a typical group of the model in the package, but for some.
  static func typical(
    _ changes: [HealthFeature: Double] = [:], expectedSpread: Double = 2
  ) -> Snapshot {
    let standards = HealthModel.bundled.features
    return Snapshot(day: Day(0), expectedSpread: expectedSpread) { feature in
      changes[feature] ?? standards.first { $0.feature == feature }?.typical ?? 0
    }
  }

  /// Any group.
  static func random(_ generator: inout SeededGenerator) -> Snapshot {
    var values: [HealthFeature: Double] = [:]
    for feature in HealthFeature.allCases {
      values[feature] =
        switch feature {
        case .expectedVoices, .voices28, .yearVoices, .newcomers:
          Double.random(in: 0...60, using: &generator)
        case .silentDays: Double.random(in: 0...27, using: &generator)
        case .longestGap: Double.random(in: 0...168, using: &generator)
        case .weekPace, .monthPace, .quarterPace: Double.random(in: 0...4, using: &generator)
        case .busiestWeek: Double.random(in: 0...900, using: &generator)
        case .busiestDay: Double.random(in: 0...1, using: &generator)
        }
    }
    return typical(values, expectedSpread: Double.random(in: 0.1...6, using: &generator))
  }

  /// The same group with one value moved.
  func with(_ feature: HealthFeature, _ value: Double) -> Snapshot {
    Snapshot(day: day, expectedSpread: expectedSpread) { $0 == feature ? value : self[$0] }
  }
}
