import Foundation

/// Fits a ``HealthModel`` to archives of chats.
public struct HealthFit: Sendable {
  /// The features that helped when whole archives were left out; see docs/health-model.md.
  public static let features: [HealthFeature] = [
    .voices28, .voicesBefore, .usualVoices, .leastVoices, .silentDays, .longestGap, .talkDays,
    .onceOnly, .messages90,
  ]

  /// What the fitted models look at.
  public var features: [HealthFeature]

  public init(features: [HealthFeature] = HealthFit.features) { self.features = features }

  /// Fits the three regressions, and each once more without every archive in turn to see what it
  /// reaches on a community that it has not seen.
  ///
  /// - Parameters:
  ///   - archives: by the archive's name, its groups by name.
  ///   - version: how the model is to be called.
  ///   - date: the day of the fit, `YYYY-MM-DD`.
  /// - Throws: ``HealthFitError/noSnapshots`` when no group has enough history.
  public func fit(
    _ archives: [String: [String: GroupHistory]], version: String, date: String
  ) throws -> HealthModel {
    let cases = archives.mapValues(LabelledSnapshot.all(of:))
    let names = cases.keys.sorted()
    var model = try fit(names.flatMap { cases[$0] ?? [] }, version: version, date: date)
    model.training = names.map { name in
      let groups = archives[name] ?? [:]
      return .init(
        name: name, groups: groups.count,
        messages: groups.values.reduce(0) { $0 + $1.entries.reduce(0) { $0 + $1.messages } },
        snapshots: cases[name]?.count ?? 0)
    }
    model.crossValidation = crossValidate(cases)
    return model
  }

  /// A model of those cases, without its papers.
  func fit(
    _ cases: [LabelledSnapshot], version: String, date: String
  ) throws -> HealthModel {
    guard !cases.isEmpty else { throw HealthFitError.noSnapshots }
    let standards = standards(of: cases.map(\.snapshot))
    var targets: [String: HealthModel.Regression] = [:]
    for target in HealthTarget.allCases {
      let known = cases.compactMap { one in one.outcome(target).map { (one.snapshot, $0) } }
      guard !known.isEmpty else { continue }
      targets[target.rawValue] = LogisticFit.fit(
        rows: known.map { known in standards.map { $0.standardised(known.0) } },
        outcomes: known.map(\.1))
    }
    return HealthModel(
      version: version, date: date, features: standards, targets: targets, training: [],
      crossValidation: [])
  }
}

extension HealthFit {
  private func standards(of snapshots: [Snapshot]) -> [HealthModel.Standard] {
    let count = Double(snapshots.count)
    let voices = exp(snapshots.reduce(0) { $0 + log($1[.voices28]) } / count)
    return features.map { feature in
      let terms = snapshots.map(feature.term(in:))
      let mean = terms.reduce(0, +) / count
      let variance = terms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
      // A feature that never differs says nothing; any scale keeps it at 0.
      let scale = variance > 1e-12 ? variance.squareRoot() : 1
      return HealthModel.Standard(
        feature: feature, mean: mean, scale: scale,
        typical: feature.plain(term: mean, voices: voices))
    }
  }
}

/// Why a model could not be fitted.
public enum HealthFitError: Error, Hashable, Sendable {
  /// No group has two voices in 28 days and 28 days after them.
  case noSnapshots
}
