import Foundation

/// Says in plain English what a judgement amounts to.
struct JudgementVerdict {
  private let targets: [String: TargetJudgement]

  init(_ targets: [String: TargetJudgement]) { self.targets = targets }

  /// Health first, then the other two.
  var text: String {
    HealthTarget.allCases.compactMap { target in
      targets[target.rawValue].map { sentence(target.title, $0) }
    }.joined(separator: " ")
  }

  private func sentence(_ title: String, _ judged: TargetJudgement) -> String {
    let basis = "\(judged.snapshots) snapshots of \(judged.groups) groups"
    guard judged.conclusion != .tooFew, let auc = judged.auc, let counter = judged.bestCounter,
      let counterAUC = judged.bestCounterAUC, let gain = judged.gain, let low = judged.gainLow,
      let high = judged.gainHigh
    else {
      return "\(title): too little to judge (\(basis); it takes "
        + "\(TargetJudgement.leastSnapshots) of \(TargetJudgement.leastGroups), "
        + "and both outcomes)."
    }
    let figures =
      "AUC \(rounded(auc)) against \(rounded(counterAUC)) for \(counter.rawValue), "
      + "gain \(rounded(gain)) (95 %: \(rounded(low)) to \(rounded(high))), \(basis)"
    switch judged.conclusion {
    case .better:
      return "\(title): better here than the best single counter (\(figures))."
    case .worse:
      return "\(title): worse here than \(counter.rawValue) alone; use that counter (\(figures))."
    case .noBetter, .tooFew:
      return "\(title): no better here than the best single counter, \(counter.rawValue) "
        + "(\(figures))."
    }
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
