@testable import Community

extension TargetJudgement {
  /// A judgement of 500 snapshots of 20 groups, with such an interval of the gain.
  static func made(
    snapshots: Int = 500, groups: Int = 20, gain: ClosedRange<Double>?
  ) -> TargetJudgement {
    TargetJudgement(
      snapshots: snapshots, groups: groups, baseRate: 0.2, auc: 0.8125, averagePrecision: 0.5,
      brier: 0.1, calibrationError: 0.02, calibration: [], bestCounter: .longestGap,
      bestCounterAUC: 0.75, gain: 0.0625, gainLow: gain?.lowerBound, gainHigh: gain?.upperBound)
  }
}
