/// Judges a model on histories: what would it have said, and what came.
public struct HealthJudge: Sendable {
  private let model: HealthModel

  /// A judge of that model.
  public init(_ model: HealthModel) { self.model = model }

  /// - Parameter histories: the groups by name; which names they have does not matter. Groups of
  ///   several archives go together as long as their names differ.
  public func judge(_ histories: [String: GroupHistory]) -> Judgement {
    var cases = JudgedCases(model)
    for (_, history) in histories.sorted(by: { $0.key < $1.key }) { cases.add(history) }
    return judge(cases) ?? Judgement(targets: [:])
  }

  /// - Parameter goOn: Asked now and then; false ends the work.
  /// - Returns: nil when it was ended.
  public func judge(_ cases: JudgedCases, while goOn: () -> Bool = { true }) -> Judgement? {
    var targets: [String: TargetJudgement] = [:]
    for target in cases.targets {
      guard let judged = TargetCases(target, of: cases).judged(while: goOn) else { return nil }
      targets[target.rawValue] = judged
    }
    return Judgement(targets: targets)
  }
}

/// The cases whose outcome of one target is known.
private struct TargetCases {
  private var groups: [Int] = []
  private var forecasts: [Double] = []
  private var outcomes: [Bool] = []
  private var counters = [[Double]](repeating: [], count: HealthCounter.allCases.count)

  init(_ target: HealthTarget, of cases: JudgedCases) {
    let all = cases.outcomes[target] ?? []
    let known = all.indices.filter { all[$0] != nil }
    groups = known.map { cases.group[$0] }
    forecasts = known.map { cases.forecasts[target]?[$0] ?? 0 }
    outcomes = known.map { all[$0] == true }
    counters = cases.counters.map { values in known.map { values[$0] } }
  }

  func judged(while goOn: () -> Bool) -> TargetJudgement? {
    let ranking = Ranking(scores: forecasts, outcomes: outcomes)
    let calibration = Calibration(forecasts: forecasts, outcomes: outcomes)
    let auc = ranking.auc()
    let counter = bestCounter()
    guard goOn() else { return nil }
    var interval: ClosedRange<Double>?
    if let counter {
      guard
        let bootstrap = GroupBootstrap(groups: groups).gain(
          of: ranking, over: counter.ranking, while: goOn)
      else { return nil }
      interval = bootstrap.interval
    }
    let isEmpty = outcomes.isEmpty
    return TargetJudgement(
      snapshots: outcomes.count, groups: Set(groups).count,
      baseRate: isEmpty ? nil : Double(outcomes.count { $0 }) / Double(outcomes.count),
      auc: auc, averagePrecision: ranking.averagePrecision(),
      brier: isEmpty ? nil : brierScore(forecasts: forecasts, outcomes: outcomes),
      calibrationError: isEmpty ? nil : calibration.error, calibration: calibration.rows,
      bestCounter: counter?.name, bestCounterAUC: counter?.auc,
      gain: auc.flatMap { auc in counter.map { auc - $0.auc } },
      gainLow: interval?.lowerBound, gainHigh: interval?.upperBound)
  }

  private struct Best {
    var name: HealthCounter
    var ranking: Ranking
    var auc: Double
  }

  /// The counter that separates best on these very cases, whichever way round: chosen with
  /// hindsight, which favours it against the model. nil when only one kind of outcome was seen.
  private func bestCounter() -> Best? {
    var best: Best?
    for (counter, values) in zip(HealthCounter.allCases, counters) {
      for sign in [1.0, -1.0] {
        let ranking = Ranking(scores: values.map { sign * $0 }, outcomes: outcomes)
        guard let auc = ranking.auc() else { return nil }
        if auc > best?.auc ?? 0 { best = Best(name: counter, ranking: ranking, auc: auc) }
      }
    }
    return best
  }
}
