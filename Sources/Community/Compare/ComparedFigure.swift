/// A figure by which groups are compared (对比).
public enum ComparedFigure: String, Codable, CaseIterable, Sendable {
  /// 0...100.
  case health
  /// Probabilities, 0...1.
  case silence, slump
  /// Different people who spoke in 28 days.
  case voices
  /// Messages of people in 28 days.
  case messages
  /// Share of the voices of the 28 days before who spoke again.
  case returning
  /// People who spoke on at least three days of 28.
  case regulars
  /// The fewest people with half of the talk of 28 days.
  case concentration
  /// Share of conversations that people began, not staff.
  case selfRun
  /// Share of the turns of staff that people answered.
  case staffReplies
  /// Share of the voices of 14 days whom nobody answered.
  case unseen
  /// Share of the newcomers who were welcomed, and of those who spoke who were answered, within a
  /// day.
  case newcomersGreeted, newcomersAnswered
  /// Share of what staff said in 28 days that sells.
  case adShare
  /// Days since the owner or staff last spoke.
  case ownerSilence
  /// Members who came and who went in 28 days, as far as known.
  case joins, leaves

  /// In what a figure is told.
  public enum Unit: Sendable { case points, share, count, days }

  /// Points of 100, shares 0...1, whole numbers, or days.
  public var unit: Unit {
    switch self {
    case .health: .points
    case .silence, .slump, .returning, .selfRun, .staffReplies, .unseen, .newcomersGreeted,
      .newcomersAnswered, .adShare:
      .share
    case .voices, .messages, .regulars, .concentration, .joins, .leaves: .count
    case .ownerSilence: .days
    }
  }

  /// Which way is better; nil where neither is.
  public var isMoreBetter: Bool? {
    switch self {
    case .health, .returning, .regulars, .concentration, .selfRun, .staffReplies, .newcomersGreeted,
      .newcomersAnswered, .voices:
      true
    case .silence, .slump, .unseen, .adShare, .ownerSilence, .leaves: false
    case .messages, .joins: nil
    }
  }
}
