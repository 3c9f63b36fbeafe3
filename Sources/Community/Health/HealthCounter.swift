/// A number that anybody could count by hand, taken as a score of its own: what the model has to
/// beat to be worth having (对照计数).
///
/// The list is fixed and belongs to no model, so that judgements of different models are measured
/// with the same yardstick. All are counted over windows that end with the day of the snapshot,
/// people only.
public enum HealthCounter: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
  /// Different people who spoke in the last 28 days.
  case voices28
  /// Different people who spoke in the last 7 days.
  case voices7
  /// Different people who spoke in the 28 days before the last 28.
  case voicesBefore
  /// ``voices28`` less ``voicesBefore``.
  case voicesGained
  /// Median number of voices of the five 28-day months before the last one; a month before the
  /// first voice counts as 0.
  case usualVoices
  /// The fewest voices that one of those five months had.
  case leastVoices
  /// People who spoke on at least three days of the last 28.
  case regulars
  /// People who wrote a single message in the last 28 days.
  case onceOnly
  /// Share, 0...1, of the people who spoke in the 28 days before the last 28 and spoke again since;
  /// 0 when nobody spoke before.
  case returning
  /// Days of the last 28 on which at least two different people spoke.
  case talkDays
  /// How many of the last four weeks had talk, 0...4.
  case talkWeeks
  /// Days since the last message; 0 when it came on the day itself.
  case silentDays
  /// The longest run of days without a message in the last 168 days, or since the first voice.
  case longestGap
  /// Messages in the last 28 days.
  case messages28
  /// Messages in the last 90 days.
  case messages90

  /// The position among all counters.
  var index: Int { Self.positions[self] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
