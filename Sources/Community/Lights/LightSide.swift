/// On which side of its numbers a rule is broken.
public enum LightSide: Hashable, Sendable {
  /// A count is compared.
  case atLeast, below, atMost
  /// The percentage of a part in its whole is compared.
  case atLeastPercent, abovePercent, belowPercent

  /// Whether limits are percents of a whole, and not counts.
  public var isPercent: Bool {
    switch self {
    case .atLeastPercent, .abovePercent, .belowPercent: true
    case .atLeast, .below, .atMost: false
    }
  }

  /// Whether a count, or a part of a whole, is on this side of the limit. In whole numbers, so that
  /// a share that meets its limit is never beside it by rounding.
  func isReached(_ limit: Int, by part: Int, of whole: Int) -> Bool {
    switch self {
    case .atLeast: part >= limit
    case .below: part < limit
    case .atMost: part <= limit
    case .atLeastPercent: part * 100 >= limit * whole
    case .abovePercent: part * 100 > limit * whole
    case .belowPercent: part * 100 < limit * whole
    }
  }
}

extension LightRule {
  /// The side of ``limits(in:)`` on which the light is on; nil for the rules that ask for more than
  /// a comparison.
  public var side: LightSide? {
    switch self {
    case .ownerSilence, .selfTalk, .shills: .atLeast
    case .concentration: .atMost
    case .experts: .below
    case .staffReplies, .newcomersGreeted, .newcomersAnswered, .selfRun: .belowPercent
    case .adShare: .abovePercent
    case .eventOnly, .unseen, .fill, .water, .flooding, .advertising, .quarrels: .atLeastPercent
    case .firstWeek, .size, .age, .checkpoint, .gate, .covenant: nil
    }
  }
}
