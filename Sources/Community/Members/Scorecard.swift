/// What makes an opinion leader, as operators judge it (种子评分): 0 to 3 each.
///
/// “在細分領域有絕對話語權和影響力” (S3). The fourth criterion, loving to share, is not judged but
/// computed: ``SharingScore``.
public struct Scorecard: Hashable, Codable, Sendable {
  /// Has the say in a field (话语权).
  public var authority: Int
  /// Puts things well (表达力).
  public var expressive: Int
  /// 幽默感
  public var humorous: Int

  /// What each may be.
  public static let allowed = 0...3

  /// Scores within ``allowed``.
  public init(authority: Int = 0, expressive: Int = 0, humorous: Int = 0) {
    self.authority = authority
    self.expressive = expressive
    self.humorous = humorous
  }

  /// 0 to 9.
  public var total: Int { authority + expressive + humorous }
}

/// How much somebody loves to share (爱分享), 0 to 3, from conversations that they began.
public enum SharingScore {
  /// Conversations begun in the last 28 days, from which on there are 1, 2 and 3 points: one a
  /// week, two a week, one on nearly every weekday.
  public static let steps = [
    Preset("seed.sharing.1", 4, source: "Hetang"), Preset("seed.sharing.2", 8, source: "Hetang"),
    Preset("seed.sharing.3", 20, source: "Hetang"),
  ]

  /// - Parameter starts: conversations begun in the last 28 days.
  public static func points(starts: Int) -> Int { steps.count { starts >= $0.value } }
}

/// Who might become a seed (种子候选): loves to share, is listened to and is there.
public enum SeedCandidate {
  /// Points for sharing that it takes.
  public static let sharing = Preset("seed.sharing", 2, source: "Hetang")
  /// Different members who answered them in the last 90 days.
  public static let answeredBy = Preset("seed.answered-by", 3, source: "Hetang")
  /// Days with a word in the last 30.
  public static let presence = Preset("seed.presence", 8, source: "Hetang")

  /// The most that ``score(starts:answeredBy:days30:card:)`` gives.
  public static let highest = 12

  /// The four criteria together, 1 to ``highest``; nil for somebody who is no candidate.
  public static func score(
    starts: Int, answeredBy: Int, days30: Int, card: Scorecard? = nil
  ) -> Int? {
    let points = SharingScore.points(starts: starts)
    guard points >= sharing.value, answeredBy >= self.answeredBy.value, days30 >= presence.value
    else { return nil }
    return points + (card?.total ?? 0)
  }
}
