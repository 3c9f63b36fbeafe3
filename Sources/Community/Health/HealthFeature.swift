import Foundation

/// What a model looks at. All are counted over windows that end with the day of the snapshot, that
/// day included. See docs/health-model.md.
public enum HealthFeature: String, Codable, CaseIterable, Sendable {
  /// How many different people are expected to speak in the next 28 days, by what is known of each
  /// of them (``ReturnModel``) and by how many arrived in the last year.
  case expectedVoices
  /// Different people who spoke in the last 28 days.
  case voices28
  /// What is usual: the geometric mean of 1 + voices of the twelve 28-day months before the last
  /// one, less 1; a month before the first voice counts as 0.
  case yearVoices
  /// People whose first message came in the last 28 days.
  case newcomers
  /// Days since the last message of a person; 0 when it came on the day itself.
  case silentDays
  /// The longest run of days without a message in the last 168 days, or since the first voice.
  case longestGap
  /// Messages of the last 7 days against the pace of the last 90; 1 means as many as that pace
  /// would bring. Two messages are added to both, so that a handful does not say too much.
  case weekPace
  /// Messages of the last 28 days against the pace of the last 90, three added to both.
  case monthPace
  /// Messages of the last 90 days against those of the 90 before, five added to both.
  case quarterPace
  /// The most messages that one of the last 13 weeks brought.
  case busiestWeek
  /// Share, 0...1, that the day with the most messages has in those of the last 90 days.
  case busiestDay
}

extension HealthFeature {
  /// The form in which the feature enters the model.
  ///
  /// Counts enter as ln(1 + value), so that the step from 2 to 4 weighs about as much as the one
  /// from 20 to 40; paces as their logarithm, so that twice and half as much weigh the same.
  /// ``monthPace`` enters only as far as it lies below 1: a month that is stronger than its
  /// quarter is no news. ``expectedVoices`` enters as its distance from what half of the voices
  /// would be, in standard deviations (``Snapshot/expectedSpread``).
  public func term(in snapshot: Snapshot) -> Double {
    let value = max(snapshot[self], 0)
    switch self {
    case .expectedVoices:
      let half = (snapshot[.voices28] / 2).rounded(.up)
      return (value + 0.5 - half) / max(snapshot.expectedSpread, 0.5)
    case .weekPace, .quarterPace: return log(max(value, 1e-6))
    case .monthPace: return max(-log(max(value, 1e-6)), 0)
    case .busiestDay: return value
    case .voices28, .yearVoices, .newcomers, .silentDays, .longestGap, .busiestWeek:
      return log1p(value)
    }
  }

  /// The plain value of a typical group: the one whose term is the mean of the snapshots'.
  func typical(of snapshots: [Snapshot], meanTerm: Double) -> Double {
    switch self {
    case .expectedVoices:
      // Its term depends on two more numbers; the geometric mean stands for it.
      expm1(snapshots.reduce(0) { $0 + log1p($1[self]) } / Double(max(snapshots.count, 1)))
    case .weekPace, .quarterPace: exp(meanTerm)
    case .monthPace: exp(-meanTerm)
    case .busiestDay: meanTerm
    case .voices28, .yearVoices, .newcomers, .silentDays, .longestGap, .busiestWeek:
      expm1(meanTerm)
    }
  }
}
