import Foundation

/// What a model may look at; which features it does look at stands in the model. All are counted
/// over windows that end with the day of the snapshot, that day included. See docs/health-model.md.
public enum HealthFeature: String, Codable, CaseIterable, Sendable {
  /// Different people who spoke in the last 28 days.
  case voices28
  /// Different people who spoke in the last 7 days.
  case voices7
  /// Share, 0...1, of the people who spoke in the 28 days before the last 28 and spoke again in the
  /// last 28; 0 when nobody spoke before.
  case returning
  /// Median number of voices of the five 28-day months before the last one; a month before the
  /// first voice counts as 0.
  case usualVoices
  /// Days since the last message of a person; 0 when it came on the day itself.
  case silentDays
  /// How many of the last four weeks had talk, 0...4.
  case talkWeeks
  /// People who spoke on at least three days of the last 28.
  case regulars
  /// Different people who spoke in the 28 days before the last 28.
  case voicesBefore
  /// The fewest voices that one of the five 28-day months before the last one had.
  case leastVoices
  /// The longest run of days without a message in the last 168 days, or since the first voice.
  case longestGap
  /// Days of the last 28 on which at least two different people spoke.
  case talkDays
  /// People who wrote a single message in the last 28 days.
  case onceOnly
  /// Messages of people in the last 90 days.
  case messages90
}

extension HealthFeature {
  /// The form in which the feature enters the model.
  ///
  /// Counts enter as ln(1 + value), so that the step from 2 to 4 weighs about as much as the one
  /// from 20 to 40; shares and weeks as they are. Days of silence are weighed by the size of the
  /// group, ln(1 + days) × ln(voices): three days without a word mean little among three people
  /// and much among forty.
  public func term(in snapshot: Snapshot) -> Double {
    let value = max(snapshot[self], 0)
    switch self {
    case .returning, .talkWeeks: return value
    case .silentDays: return log1p(value) * log(max(snapshot[.voices28], 1))
    case .voices28, .voices7, .usualVoices, .regulars, .voicesBefore, .leastVoices, .longestGap,
      .talkDays, .onceOnly, .messages90:
      return log1p(value)
    }
  }

  /// The plain value that has this term in a group with `voices` voices, which is more than 1.
  func plain(term: Double, voices: Double) -> Double {
    switch self {
    case .returning, .talkWeeks: term
    case .silentDays: expm1(term / log(voices))
    case .voices28, .voices7, .usualVoices, .regulars, .voicesBefore, .leastVoices, .longestGap,
      .talkDays, .onceOnly, .messages90:
      expm1(term)
    }
  }
}
