/// Judges a model on histories: what would it have said, and what came.
public struct HealthJudge: Sendable {
  private static let resamples = 1000
  private static let seed: UInt64 = 20_170_225

  private let model: HealthModel

  public init(_ model: HealthModel) { self.model = model }

  /// - Parameter histories: the groups by name; which names they have does not matter.
  public func judge(_ histories: [String: GroupHistory]) -> Judgement {
    let cases = LabelledSnapshot.all(of: histories)
    var targets: [String: TargetJudgement] = [:]
    for target in HealthTarget.allCases where model.targets[target.rawValue] != nil {
      targets[target.rawValue] = judge(target, cases)
    }
    return Judgement(
      model: model.version, targets: targets, verdict: JudgementVerdict(targets).text)
  }

  private func judge(_ target: HealthTarget, _ all: [LabelledSnapshot]) -> TargetJudgement {
    let cases = all.filter { $0.outcome(target) != nil }
    let outcomes = cases.map { $0.outcome(target) == true }
    let forecasts = cases.map { model.risk(target, $0.snapshot) }
    let ranking = Ranking(scores: forecasts, outcomes: outcomes)
    let calibration = Calibration(forecasts: forecasts, outcomes: outcomes)
    let counter = Counter.best(for: cases, outcomes: outcomes)
    let auc = ranking.auc()
    let interval = counter.flatMap { gainInterval(ranking, $0, groups: cases.map(\.group)) }
    return TargetJudgement(
      snapshots: cases.count, groups: Set(cases.map(\.group)).count,
      baseRate: cases.isEmpty ? nil : Double(outcomes.count { $0 }) / Double(cases.count),
      auc: auc, averagePrecision: ranking.averagePrecision(),
      brier: cases.isEmpty ? nil : brierScore(forecasts: forecasts, outcomes: outcomes),
      calibrationError: cases.isEmpty ? nil : calibration.error, calibration: calibration.rows,
      bestCounter: counter?.feature, bestCounterAUC: counter?.auc,
      gain: auc.flatMap { auc in counter.map { auc - $0.auc } },
      gainLow: interval?.lowerBound, gainHigh: interval?.upperBound)
  }

  /// The middle 95 % of the gain when whole groups are drawn anew, with replacement: snapshots of
  /// one group are alike, so drawing single snapshots would promise too much.
  private func gainInterval(
    _ ranking: Ranking, _ counter: Counter, groups: [Int]
  ) -> ClosedRange<Double>? {
    let names = Array(Set(groups)).sorted()
    guard names.count > 1 else { return nil }
    var generator = SeededGenerator(seed: Self.seed)
    var weights = [Double](repeating: 0, count: (names.last ?? 0) + 1)
    var gains: [Double] = []
    for _ in 0..<Self.resamples {
      for name in names { weights[name] = 0 }
      for _ in names { weights[names[Int.random(in: names.indices, using: &generator)]] += 1 }
      let weight = { (index: Int) in weights[groups[index]] }
      if let ours = ranking.auc(weight: weight), let theirs = counter.ranking.auc(weight: weight) {
        gains.append(ours - theirs)
      }
    }
    gains.sort()
    guard let first = gains.first, let last = gains.last else { return nil }
    let cut = gains.count / 40
    return gains.count < 40 ? first...last : gains[cut]...gains[gains.count - 1 - cut]
  }
}

/// A single feature taken as a score of its own: what the model has to beat.
private struct Counter {
  var feature: HealthFeature
  var ranking: Ranking
  var auc: Double

  /// The feature that separates best on these very cases, whichever way round; nil when only one
  /// kind of outcome was seen.
  static func best(for cases: [LabelledSnapshot], outcomes: [Bool]) -> Counter? {
    let counters = HealthFeature.allCases.flatMap { feature in
      [1.0, -1.0].compactMap { sign -> Counter? in
        let ranking = Ranking(
          scores: cases.map { sign * $0.snapshot[feature] }, outcomes: outcomes)
        return ranking.auc().map { Counter(feature: feature, ranking: ranking, auc: $0) }
      }
    }
    return counters.max { $0.auc < $1.auc }
  }
}
