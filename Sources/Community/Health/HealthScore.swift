import Foundation

extension HealthModel {
  /// The probability, 0...1, that the target happens; 0 when the model does not know the target.
  public func risk(_ target: HealthTarget, _ snapshot: Snapshot) -> Double {
    guard let regression = targets[target.rawValue] else { return 0 }
    return logistic(
      zip(regression.coefficients, features)
        .reduce(regression.intercept) { $0 + $1.0 * $1.1.standardised(snapshot) })
  }

  /// 100 × (1 − P(halving)), 0...100.
  public func health(_ snapshot: Snapshot) -> Double { 100 * (1 - risk(.halving, snapshot)) }

  /// Health of a typical group: one with the mean of every (transformed) feature.
  public var typicalHealth: Double {
    100 * (1 - logistic(targets[HealthTarget.halving.rawValue]?.intercept ?? 0))
  }

  /// The risk, or nil when the model does not know the target.
  private func riskIfKnown(_ target: HealthTarget, _ snapshot: Snapshot) -> Double? {
    targets[target.rawValue] == nil ? nil : risk(target, snapshot)
  }

  /// The scores of one day.
  func score(_ snapshot: Snapshot) -> ScorePoint {
    ScorePoint(
      day: snapshot.day, health: health(snapshot), silence: risk(.silence, snapshot),
      slump: riskIfKnown(.slump, snapshot))
  }

  /// Health with what makes it.
  ///
  /// The contributions are exact: they sum to health less ``typicalHealth``. Each is the feature's
  /// share of the log-odds times the mean slope of the logistic curve between the typical group and
  /// this one (Aumann and Shapley's value along the straight line between the two).
  public func reading(_ snapshot: Snapshot) -> HealthReading {
    let health = health(snapshot)
    let coefficients = targets[HealthTarget.halving.rawValue]?.coefficients ?? []
    let shares = zip(coefficients, features).map { -$0 * $1.standardised(snapshot) }
    let total = shares.reduce(0, +)
    let typical = typicalHealth
    // Where the two meet, the mean slope is the slope at the point.
    let slope =
      abs(total) > 1e-9
      ? (health - typical) / total : typical * (100 - typical) / 100
    let contributions = zip(features, shares).map { standard, share in
      HealthReading.Contribution(
        feature: standard.feature, value: snapshot[standard.feature],
        typical: standard.typical, points: share * slope)
    }
    return HealthReading(
      model: version, health: health, silenceRisk: risk(.silence, snapshot),
      slumpRisk: riskIfKnown(.slump, snapshot),
      contributions: contributions.sorted { abs($0.points) > abs($1.points) })
  }
}

/// The probability that has these log-odds.
func logistic(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }

/// The log-odds of a probability between 0 and 1.
func logOdds(_ probability: Double) -> Double { log(probability / (1 - probability)) }
