import Community

/// The conditions of a segment.
struct SegmentSQL {
  let forCounting: String
  /// Large segments are walked in the order of the list and not sought out and sorted: a `+` keeps
  /// SQLite from using the index of the column behind it.
  let forListing: String

  /// - Parameter now: The last moment of which the community's exports tell.
  init(_ query: MemberQuery, asOf now: Instant) {
    let bounds = SegmentBounds(asOf: now)
    if let group = query.group {
      let condition = Self.condition(query.segment, in: group, bounds)
      let presence = query.segment == .departed ? "left_at IS NOT NULL" : "left_at IS NULL"
      forCounting = "group_id = ? AND \(presence) AND \(condition)"
      forListing = forCounting
      return
    }
    let present = "kind = 'human' AND groups > 0"
    let walk = query.segment.effective(query.sort) == .lastSpoke ? "" : "+"
    switch query.segment {
    case .everyone:
      forCounting = present
      forListing = present
    case .neverSpoke:
      forCounting = "\(present) AND last_spoke IS NULL"
      forListing = "\(present) AND \(walk)last_spoke IS NULL"
    case .goneQuiet:
      forCounting = "\(present) AND active_days >= 5 AND last_spoke < \(bounds.quiet)"
      forListing = "\(present) AND active_days >= 5 AND \(walk)last_spoke < \(bounds.quiet)"
    case .newcomers:
      forCounting = "\(present) AND first_at >= \(bounds.new)"
      forListing = forCounting
    case .cameBack, .firstTime, .unseen, .atRisk, .seedCandidates, .helperCandidates:
      // Few people, each found by their number.
      let few = Self.few(query.segment, in: nil, bounds)
      forCounting = "\(present) AND person.id IN (\(few))"
      forListing = forCounting
    case .departed:
      // Who was forgotten with a group, or only ever spoken of, left nothing.
      forCounting = """
        kind = 'human' AND groups = 0 AND joined_to IS NULL
          AND EXISTS (SELECT 1 FROM membership WHERE membership.person = person.id AND left_at IS NOT NULL)
        """
      forListing = forCounting
    case .staff:
      forCounting = "kind <> 'human' AND joined_to IS NULL"
      forListing = forCounting
    }
  }

  /// Within a group, on its memberships.
  private static func condition(
    _ segment: MemberQuery.Segment, in group: GroupID, _ bounds: SegmentBounds
  ) -> String {
    switch segment {
    case .everyone, .departed: "kind = 'human'"
    case .neverSpoke: "kind = 'human' AND membership.last_spoke IS NULL"
    case .goneQuiet:
      "kind = 'human' AND membership.active_days >= 5 AND membership.last_spoke < \(bounds.quiet)"
    case .newcomers:
      """
      kind = 'human' AND coalesce(
        min(joined_at, membership.first_spoke), joined_at, membership.first_spoke
      ) >= \(bounds.new)
      """
    case .cameBack, .firstTime, .unseen, .atRisk, .seedCandidates, .helperCandidates:
      "kind = 'human' AND membership.person IN (\(few(segment, in: group, bounds)))"
    case .staff: "kind <> 'human'"
    }
  }

  /// The people of a segment that is kept with the group's figures.
  private static func few(
    _ segment: MemberQuery.Segment, in group: GroupID?, _ bounds: SegmentBounds
  ) -> String {
    let here = group.map { "group_id = \($0.rawValue) AND " } ?? ""
    func noticed(_ kind: MemberAlert.Kind) -> String {
      "SELECT person FROM member_alert WHERE \(here)kind = '\(kind.rawValue)' AND day > \(bounds.news)"
    }
    func stands(_ condition: String, since day: Int) -> String {
      "SELECT person FROM member_standing WHERE \(here)\(condition) AND as_of > \(day)"
    }
    return switch segment {
    case .cameBack: noticed(.cameBack)
    case .firstTime: noticed(.firstTime)
    case .unseen: stands("unseen = 1", since: bounds.news)
    case .atRisk: stands("at_risk = 1", since: bounds.recent)
    case .seedCandidates: stands("seed > 0", since: bounds.recent)
    case .helperCandidates: stands("helper > 0", since: bounds.recent)
    case .everyone, .neverSpoke, .goneQuiet, .newcomers, .departed, .staff: "NULL"
    }
  }
}

/// The moments and days by which segments are told.
private struct SegmentBounds {
  /// Days without a word after which someone has gone quiet.
  static let quietAfter = Preset("segment.gone-quiet", 30, source: "Hetang")
  /// Days for which someone is new, and for which what was noticed is news.
  static let newFor = Preset("segment.newcomer", 14, source: "Hetang")
  /// Days after which what a group that nobody imports any more said of people is no longer true.
  static let recentFor = Preset("segment.recent", 28, source: "Hetang")

  let quiet: Int64
  let new: Int64
  let news: Int
  let recent: Int

  init(asOf now: Instant) {
    let day: Int64 = 86_400
    quiet = now.seconds - Int64(Self.quietAfter.value) * day
    new = now.seconds - Int64(Self.newFor.value) * day
    let today = Zone.utc.day(of: now).number
    news = today - Self.newFor.value
    recent = today - Self.recentFor.value
  }
}
