import Foundation

/// Says in one plain English sentence what a judgement amounts to.
struct JudgementSentence {
  private let targets: [String: TargetJudgement]

  init(_ targets: [String: TargetJudgement]) { self.targets = targets }

  /// Health first, then the other two.
  var text: String {
    let parts = HealthTarget.allCases.compactMap { target in
      targets[target.rawValue].map { clause(target.title, $0) }
    }
    guard let first = parts.first else { return "The model forecasts nothing." }
    return ([first] + parts.dropFirst().map { $0.prefix(1).lowercased() + $0.dropFirst() })
      .joined(separator: "; ") + "."
  }

  private func clause(_ title: String, _ judged: TargetJudgement) -> String {
    let basis = "\(count(judged.snapshots, "snapshot")) of \(count(judged.groups, "group"))"
    guard judged.conclusion != .tooFew, let auc = judged.auc, let counter = judged.bestCounter,
      let counterAUC = judged.bestCounterAUC, let gain = judged.gain, let low = judged.gainLow,
      let high = judged.gainHigh
    else {
      return "\(title): too little to judge (\(basis); it takes "
        + "\(TargetJudgement.leastSnapshots) of \(TargetJudgement.leastGroups), "
        + "and both outcomes)"
    }
    let figures =
      "AUC \(rounded(auc)) against \(rounded(counterAUC)) for \(counter.rawValue), "
      + "gain \(rounded(gain)), 95 % \(rounded(low)) to \(rounded(high)), \(basis)"
    return switch judged.conclusion {
    case .better: "\(title): better here than the best single counter (\(figures))"
    case .worse: "\(title): worse here than \(counter.rawValue) alone, so use that (\(figures))"
    case .noBetter, .tooFew:
      "\(title): no better here than the best single counter, \(counter.rawValue) (\(figures))"
    }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func rounded(_ value: Double) -> String { String(format: "%.3f", value) }
}

extension HealthTarget {
  fileprivate var title: String {
    switch self {
    case .halving: "Health"
    case .silence: "Silence"
    case .slump: "Slump"
    }
  }
}
