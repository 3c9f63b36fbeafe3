import Community
import Foundation
import Words

/// A judgement as tables for a person.
struct JudgementText {
  private let judgement: Judgement
  private let model: String
  private let words: Words

  init(_ judgement: Judgement, model: String, words: Words) {
    self.judgement = judgement
    self.model = model
    self.words = words
  }

  var text: String {
    [
      words.health.model(model), targets.text, words.judging.legend, words.judging.calibrationTitle,
      calibration.text,
      HealthTarget.allCases.compactMap { target in
        judgement[target].map { words.judging.conclusion(target, $0) }
      }.joined(separator: "\n"),
    ].joined(separator: "\n\n")
  }

  private var targets: TextTable {
    var table = TextTable(names: [0, 5])
    table.add(words.judging.targetColumns)
    for target in HealthTarget.allCases {
      guard let judged = judgement[target] else { continue }
      table.add([
        words.judging.name(target), words.number(judged.snapshots), words.number(judged.groups),
        judged.baseRate.map(words.percent) ?? "–", figure(judged.auc),
        judged.bestCounter.map(words.verdict.name) ?? "–", figure(judged.bestCounterAUC),
        signed(judged.gain), range(judged), figure(judged.brier), figure(judged.calibrationError),
      ])
    }
    return table
  }

  private var calibration: TextTable {
    var table = TextTable()
    table.add(
      [words.judging.tenth]
        + HealthTarget.allCases.filter { judgement[$0] != nil }.map(words.judging.name))
    for tenth in 0..<10 {
      table.add(
        ["\(tenth + 1)"]
          + HealthTarget.allCases.compactMap { judgement[$0] }.map { judged in
            guard judged.calibration.indices.contains(tenth) else { return "–" }
            let row = judged.calibration[tenth]
            return "\(figure(row.forecast)) → \(figure(row.outcome))"
          })
    }
    return table
  }

  private func figure(_ value: Double?) -> String {
    value.map { String(format: "%.3f", $0) } ?? "–"
  }

  private func signed(_ value: Double?) -> String {
    value.map { String(format: "%+.3f", $0) } ?? "–"
  }

  private func range(_ judged: TargetJudgement) -> String {
    guard let low = judged.gainLow, let high = judged.gainHigh else { return "–" }
    return "\(signed(low))…\(signed(high))"
  }
}
