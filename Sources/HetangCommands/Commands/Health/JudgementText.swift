import Community
import Foundation
import Terminal
import Words

/// A judgement as tables for a person.
struct JudgementText {
  private let judgement: Judgement
  private let model: String
  private let words: Words

  /// - Parameter model: The version of the model that was judged.
  init(_ judgement: Judgement, model: String, words: Words) {
    self.judgement = judgement
    self.model = model
    self.words = words
  }

  var text: String {
    [
      Text.clean(words.health.model(model)), table(targetColumns, of: judged),
      words.judging.legend, words.judging.calibrationTitle,
      table(calibrationColumns, of: Array(0..<10)),
      judged.map { words.judging.conclusion($0.target, $0.judgement) }.joined(separator: "\n"),
    ].joined(separator: "\n\n")
  }

  /// What was said about one target.
  private struct Judged {
    var target: HealthTarget
    var judgement: TargetJudgement
  }

  private var judged: [Judged] {
    HealthTarget.allCases.compactMap { target in
      judgement[target].map { Judged(target: target, judgement: $0) }
    }
  }

  private func table<Row>(_ columns: [PlainColumn<Row>], of rows: [Row]) -> String {
    PlainTable.lines(columns, of: rows).joined(separator: "\n")
  }

  private var targetColumns: [PlainColumn<Judged>] {
    let cells: [(Judged) -> String] = [
      { words.judging.name($0.target) }, { words.number($0.judgement.snapshots) },
      { words.number($0.judgement.groups) },
      { $0.judgement.baseRate.map(words.percent) ?? Figure.none },
      { Figure.of($0.judgement.auc) },
      { $0.judgement.bestCounter.map(words.verdict.name) ?? Figure.none },
      { Figure.of($0.judgement.bestCounterAUC) }, { Figure.signed($0.judgement.gain) },
      { Figure.range($0.judgement.gainLow, $0.judgement.gainHigh) },
      { Figure.of($0.judgement.brier) }, { Figure.of($0.judgement.calibrationError) },
    ]
    let names: Set = [0, 5]
    return zip(words.judging.targetColumns, cells).enumerated().map { place, column in
      PlainColumn(
        title: column.0, widest: .max, isNumber: !names.contains(place), text: column.1)
    }
  }

  private var calibrationColumns: [PlainColumn<Int>] {
    [PlainColumn(title: words.judging.tenth) { "\($0 + 1)" }]
      + judged.map { judged in
        PlainColumn(title: words.judging.name(judged.target), isNumber: true) { tenth in
          let rows = judged.judgement.calibration
          guard rows.indices.contains(tenth) else { return Figure.none }
          return "\(Figure.of(rows[tenth].forecast)) → \(Figure.of(rows[tenth].outcome))"
        }
      }
  }
}

/// Measures of a model, to three digits.
enum Figure {
  /// Stands for what is not known.
  static let none = "–"

  static func of(_ value: Double?) -> String { value.map { String(format: "%.3f", $0) } ?? none }

  static func signed(_ value: Double?) -> String {
    value.map { String(format: "%+.3f", $0) } ?? none
  }

  /// Nothing is known where one end is not.
  static func range(_ low: Double?, _ high: Double?) -> String {
    guard let low, let high else { return none }
    return "\(signed(low))…\(signed(high))"
  }
}
