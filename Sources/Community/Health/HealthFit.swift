/// Fits a ``HealthModel`` to archives of chats: first the chance of a person to speak again, then
/// three regressions on what that says of the group and on a few counts.
public struct HealthFit: Sendable {
  /// Days between two snapshots that are learned from. Snapshots of two weeks share three quarters
  /// of their window, so they count as a quarter of a case against the ridge.
  static let stride = 7
  /// Weight of the squared coefficients against the log-likelihood of weekly snapshots.
  static let ridge = 12.0

  /// What the fitted models look at.
  public var features: [HealthFeature]

  /// A fit on those features.
  public init(features: [HealthFeature] = HealthFeature.allCases) { self.features = features }

  /// Fits the regressions, and each once more without every archive in turn to see what it reaches
  /// on a community that it has not seen.
  ///
  /// - Parameters:
  ///   - archives: by the archive's name, its groups by name.
  ///   - version: how the model is to be called.
  ///   - date: the day of the fit, `YYYY-MM-DD`.
  /// - Throws: ``HealthFitError/noSnapshots`` when no group has enough history.
  public func fit(
    _ archives: [String: [String: GroupHistory]], version: String, date: String
  ) throws -> HealthModel {
    let training = TrainingSet(archives)
    var model = try fit(training, version: version, date: date)
    model.training = training.names.map { name in
      let groups = archives[name] ?? [:]
      return .init(
        name: name, groups: groups.count,
        messages: groups.values.reduce(0) { $0 + $1.entries.reduce(0) { $0 + $1.messages } },
        snapshots: LabelledSnapshot.all(of: groups, returns: model.returns).count)
    }
    model.crossValidation = crossValidate(training)
    return model
  }

  /// A model of those archives, without its papers.
  func fit(_ training: TrainingSet, version: String, date: String) throws -> HealthModel {
    let returns = ReturnFit.fit(training.people)
    let cases = training.cases(returns)
    guard !cases.isEmpty else { throw HealthFitError.noSnapshots }
    let standards = standards(of: cases.map(\.snapshot))
    var targets: [String: HealthModel.Regression] = [:]
    for target in HealthTarget.allCases {
      let known = cases.compactMap { one in one.outcome(target).map { (one.snapshot, $0) } }
      guard !known.isEmpty else { continue }
      targets[target.rawValue] = LogisticFit.fit(
        rows: known.map { known in standards.map { $0.standardised(known.0) } },
        outcomes: known.map(\.1), ridge: Self.ridge)
    }
    return HealthModel(
      version: version, date: date, returns: returns, features: standards, targets: targets,
      training: [], crossValidation: [])
  }

  private func standards(of snapshots: [Snapshot]) -> [HealthModel.Standard] {
    let count = Double(snapshots.count)
    return features.map { feature in
      let terms = snapshots.map(feature.term(in:))
      let mean = terms.reduce(0, +) / count
      let variance = terms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
      // A feature that never differs says nothing; any scale keeps it at 0.
      let scale = variance > 1e-12 ? variance.squareRoot() : 1
      return HealthModel.Standard(
        feature: feature, mean: mean, scale: scale,
        typical: feature.typical(of: snapshots, meanTerm: mean))
    }
  }
}

/// Why a model could not be fitted.
public enum HealthFitError: Error, Hashable, Sendable {
  /// No group has two voices in 28 days and 28 days after them.
  case noSnapshots
}
