import Community

/// Which people, in which order.
public struct MemberQuery: Hashable, Sendable {
  /// A named part of the people. All but ``staff`` hold ordinary members only.
  public enum Segment: String, CaseIterable, Sendable {
    case everyone
    /// Members who never spoke (从未发言).
    case neverSpoke
    /// Spoke on 5 or more days once, and not for 30 days of data.
    case goneQuiet
    /// A regular who spoke again after 30 days or more, within the last 14 days of data.
    case cameBack
    /// First seen (joined or first spoke) within the last 14 days of data.
    case newcomers
    /// Spoke in a group for the first time within the last 14 days of data.
    case firstTime
    /// Spoke in the last 14 days, and no other member answered (没人理).
    case unseen
    /// Regulars who come less than half as often as before (有流失风险).
    case atRisk
    /// 种子候选
    case seedCandidates
    /// 帮手候选
    case helperCandidates
    /// In no group any more, or no more in the group asked about: left, taken out or banned (已离开).
    case departed
    /// Staff, seeds, helpers and bots.
    case staff
  }

  /// What the list is ordered by.
  public enum Sort: String, CaseIterable, Sendable {
    case lastSpoke, participation, gravity, contribution, messages, joined, name
    /// What makes somebody a candidate; only where a segment has candidates, else as ``lastSpoke``.
    case score
  }

  /// Which part of the people.
  public var segment: Segment
  /// What the list is ordered by.
  public var sort: Sort
  /// Words that must all stand in the name, a tag or an account id, in any order, ignoring case.
  public var filter: String
  /// Only members of that group, with their figures there; nil for the whole community.
  public var group: GroupID?
  /// Which part of the list.
  public var window: Window
  /// Look for the words only among so many people of the whole community, the first of the list, and
  /// in names and tags only: found at once. The total is then what was found. Nil looks everywhere.
  public var among: Int?

  /// Everyone, who spoke last first, unless said otherwise.
  public init(
    segment: Segment = .everyone, sort: Sort = .lastSpoke, filter: String = "",
    group: GroupID? = nil, window: Window = Window(limit: 200)
  ) {
    self.segment = segment
    self.sort = sort
    self.filter = filter
    self.group = group
    self.window = window
  }
}

extension MemberQuery.Segment {
  /// Whether its people are candidates with a score.
  public var hasScore: Bool { self == .seedCandidates || self == .helperCandidates }
}
