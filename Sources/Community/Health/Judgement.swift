/// How a model did on histories whose outcome is known; printed as JSON by `hetang health judge`.
public struct Judgement: Hashable, Codable, Sendable {
  /// By the name of a ``HealthTarget``.
  public var targets: [String: TargetJudgement]
  /// What the figures amount to, in one English sentence.
  public var verdict: String

  /// A judgement with the sentence that its figures amount to.
  public init(targets: [String: TargetJudgement]) {
    self.targets = targets
    verdict = JudgementSentence(targets).text
  }

  /// The judgement on one target; nil when the model does not forecast it.
  public subscript(target: HealthTarget) -> TargetJudgement? { targets[target.rawValue] }
}

/// How a model did on one target. Figures that cannot be had are nil, and `null` in the JSON: all of
/// them without snapshots; those that need both outcomes when only one kind was seen; the interval
/// of the gain when there is one group only.
public struct TargetJudgement: Hashable, Codable, Sendable {
  /// Snapshots with a known outcome.
  public var snapshots: Int
  /// Groups that they come from.
  public var groups: Int
  /// Share of snapshots on which the target happened, 0...1.
  public var baseRate: Double?
  /// Area under the ROC curve; 0.5 is chance, 1 is perfect.
  public var auc: Double?
  /// Mean of the precision at every snapshot on which the target happened, 0...1.
  public var averagePrecision: Double?
  /// Mean squared error of the forecast.
  public var brier: Double?
  /// See ``Calibration/error``.
  public var calibrationError: Double?
  /// By tenths of the forecast, lowest first; empty without snapshots.
  public var calibration: [Calibration.Row]
  /// The single counter that separates best here, whichever way round.
  public var bestCounter: HealthCounter?
  /// Its area under the ROC curve, at least 0.5.
  public var bestCounterAUC: Double?
  /// ``auc`` less ``bestCounterAUC``.
  public var gain: Double?
  /// Lower bound of the gain's 95 % interval by group bootstrap.
  public var gainLow: Double?
  /// Upper bound of the gain's 95 % interval by group bootstrap.
  public var gainHigh: Double?

  private enum CodingKeys: String, CodingKey {
    case snapshots, groups, auc, brier, calibration, gain
    case baseRate = "base_rate"
    case averagePrecision = "average_precision"
    case calibrationError = "calibration_error"
    case bestCounter = "best_counter"
    case bestCounterAUC = "best_counter_auc"
    case gainLow = "gain_low"
    case gainHigh = "gain_high"
  }

  /// Writes every key, so that a reader can tell "undefined" from "not there".
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(snapshots, forKey: .snapshots)
    try container.encode(groups, forKey: .groups)
    try container.encode(baseRate, forKey: .baseRate)
    try container.encode(auc, forKey: .auc)
    try container.encode(averagePrecision, forKey: .averagePrecision)
    try container.encode(brier, forKey: .brier)
    try container.encode(calibrationError, forKey: .calibrationError)
    try container.encode(calibration, forKey: .calibration)
    try container.encode(bestCounter, forKey: .bestCounter)
    try container.encode(bestCounterAUC, forKey: .bestCounterAUC)
    try container.encode(gain, forKey: .gain)
    try container.encode(gainLow, forKey: .gainLow)
    try container.encode(gainHigh, forKey: .gainHigh)
  }
}
