extension HealthFit {
  /// What a model reaches on each archive that it was not fitted on. Whole archives are left out,
  /// never single groups: groups of one community share their people and their habits.
  ///
  /// - Returns: nothing for fewer than two archives.
  func crossValidate(_ training: TrainingSet) -> [HealthModel.HeldOut] {
    guard training.names.count > 1 else { return [] }
    var found: [HealthModel.HeldOut] = []
    var everything: [HealthTarget: Forecasts] = [:]
    for name in training.names {
      // Without cases elsewhere there is nothing to fit, so nothing to report on this archive.
      guard let blind = try? fit(training.without(name), version: "", date: "") else { continue }
      let cases = training.judged(name, blind.returns)
      for target in HealthTarget.allCases where blind.targets[target.rawValue] != nil {
        let forecasts = Forecasts(target, of: cases, by: blind)
        everything[target, default: Forecasts()].append(forecasts)
        if let held = forecasts.figures(archive: name, target: target) { found.append(held) }
      }
    }
    found += HealthTarget.allCases.compactMap {
      everything[$0]?.figures(archive: HealthModel.HeldOut.everything, target: $0)
    }
    return found
  }
}

/// What was forecast and what came.
private struct Forecasts {
  var forecasts: [Double] = []
  var outcomes: [Bool] = []

  init() {}

  init(_ target: HealthTarget, of cases: [LabelledSnapshot], by model: HealthModel) {
    for one in cases {
      guard let outcome = one.outcome(target) else { continue }
      forecasts.append(model.risk(target, one.snapshot))
      outcomes.append(outcome)
    }
  }

  mutating func append(_ more: Forecasts) {
    forecasts += more.forecasts
    outcomes += more.outcomes
  }

  /// - Returns: nil when only one kind of outcome was seen.
  func figures(archive: String, target: HealthTarget) -> HealthModel.HeldOut? {
    guard let auc = Ranking(scores: forecasts, outcomes: outcomes).auc() else { return nil }
    let calibration = Calibration(forecasts: forecasts, outcomes: outcomes)
    return HealthModel.HeldOut(
      archive: archive, target: target, snapshots: outcomes.count,
      baseRate: Double(outcomes.count { $0 }) / Double(outcomes.count), auc: auc,
      brier: brierScore(forecasts: forecasts, outcomes: outcomes),
      calibrationError: calibration.error, calibration: calibration.rows)
  }
}
