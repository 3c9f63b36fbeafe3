import Community

/// How a sample group's life went until now.
public enum SampleArc: String, CaseIterable, Sendable {
  /// Two weeks old.
  case sprout
  /// More voices every month.
  case growth
  /// As many voices as ever.
  case active
  /// Loses its voices since eleven weeks.
  case decline
  /// Nobody has spoken for 60 days.
  case silent
  /// Was silent for fifteen weeks; something woke it three weeks ago, and after six days it died
  /// down again.
  case woken
  /// Ended four months ago; operators closed it.
  case closed

  /// The stage that such a group is in at the end of its history.
  public var stage: Stage {
    switch self {
    case .sprout: .sprout
    case .growth, .woken: .growth
    case .active: .active
    case .decline: .decline
    case .silent: .silent
    case .closed: .closed
    }
  }

  /// How strongly the group lives that many days before the end, 0...1, against its best time.
  func strength(daysAgo: Int) -> Double {
    let ago = Double(daysAgo)
    switch self {
    case .sprout, .active: return 1
    case .growth: return 1 / (1 + ago / 45)
    case .decline:
      guard daysAgo < 80 else { return 1 }
      let share = ago / 80
      return 0.16 + 0.84 * share * (0.4 + 0.6 * share)
    case .silent:
      return daysAgo < 61 ? 0 : min(1, 0.2 + (ago - 61) / 120)
    case .woken:
      if daysAgo < 22 { return daysAgo < 16 ? 0.03 : 1 }
      return daysAgo < 127 ? 0 : min(1, 0.3 + (ago - 127) / 90)
    case .closed:
      return daysAgo < 120 ? 0 : min(1, 0.3 + (ago - 120) / 60)
    }
  }

  /// When the member at that share (0...1) of the order of joining came, as a share of the group's
  /// age.
  func joinTime(_ share: Double) -> Double {
    switch self {
    case .sprout, .active, .woken: share
    case .growth: share.squareRoot()
    case .decline: share * (0.5 + 0.45 * share)
    case .silent, .closed: share * 0.6
    }
  }
}
