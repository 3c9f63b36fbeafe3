/// What a member has done in the window that trust level 3 looks at.
public struct TrustRecord: Hashable, Codable, Sendable {
  // MARK: In the last 100 days

  /// Different days on which they came.
  public var daysVisited: Int
  /// Topics in which they answered, without their own.
  public var topicsRepliedTo: Int
  /// Topics that they read.
  public var topicsRead: Int
  /// Posts that they read.
  public var postsRead: Int
  /// Likes that they gave.
  public var likesGiven: Int
  /// Likes that they got.
  public var likesReceived: Int
  /// Different people who gave them likes.
  public var likingPeople: Int
  /// Different days on which those were given.
  public var likedDays: Int
  /// Posts that were flagged with reason.
  public var flaggedPosts: Int
  /// Different people who flagged them.
  public var flaggingPeople: Int

  // MARK: Of all time

  /// Topics that they ever read.
  public var topicsReadEver: Int
  /// Posts that they ever read.
  public var postsReadEver: Int
  /// Whether they were shut out for a time.
  public var isSuspended: Bool

  /// What somebody did; nobody flagged them unless said.
  public init(
    daysVisited: Int, topicsRepliedTo: Int, topicsRead: Int, postsRead: Int, likesGiven: Int,
    likesReceived: Int, likingPeople: Int, likedDays: Int, flaggedPosts: Int = 0,
    flaggingPeople: Int = 0, topicsReadEver: Int, postsReadEver: Int, isSuspended: Bool = false
  ) {
    self.daysVisited = daysVisited
    self.topicsRepliedTo = topicsRepliedTo
    self.topicsRead = topicsRead
    self.postsRead = postsRead
    self.likesGiven = likesGiven
    self.likesReceived = likesReceived
    self.likingPeople = likingPeople
    self.likedDays = likedDays
    self.flaggedPosts = flaggedPosts
    self.flaggingPeople = flaggingPeople
    self.topicsReadEver = topicsReadEver
    self.postsReadEver = postsReadEver
    self.isSuspended = isSuspended
  }
}

/// The requirements of trust level 3: a window, a low-water mark under which the level is lost, and
/// a time of grace after it was reached.
///
/// No screen asks for it yet: chat exports tell neither what was read nor what was liked.
///
/// Source: Discourse, site_settings.yml and trust_level3_requirements.rb.
public struct TrustRequirements: Hashable, Sendable {
  /// Days of the window.
  public static let window = Preset("trust.window", 100, source: "Discourse")
  /// Percent of a requirement below which the level is lost.
  public static let lowWater = Preset("trust.low-water", 90, source: "Discourse")
  /// Days after reaching the level in which it is not lost.
  public static let grace = Preset("trust.grace", 14, source: "Discourse")
  /// Flagged posts, and people who flag, that are forgiven.
  public static let flags = Preset("trust.flags", 5, source: "Discourse")

  /// A count that must be reached.
  public struct Requirement: Hashable, Sendable {
    /// What is counted.
    public var count: Count
    /// How many the record has.
    public var have: Int
    /// How many it takes.
    public var need: Int
  }

  /// What is counted.
  public enum Count: String, CaseIterable, Sendable {
    case daysVisited, topicsRepliedTo, topicsRead, postsRead, likesGiven, likesReceived,
      likingPeople, likedDays, topicsReadEver, postsReadEver
  }

  /// Topics that there were to read in the window: a quarter has to be read, up to 500.
  public var topicsInWindow: Int
  /// Posts that there were to read in the window; the same share, up to 20 000.
  public var postsInWindow: Int

  /// What there was to read in the window decides how much has to be read.
  public init(topicsInWindow: Int, postsInWindow: Int) {
    self.topicsInWindow = topicsInWindow
    self.postsInWindow = postsInWindow
  }

  /// Each requirement with what the record has of it.
  public func all(for record: TrustRecord) -> [Requirement] {
    Count.allCases.map { count in
      let (have, need) =
        switch count {
        case .daysVisited: (record.daysVisited, 50)
        case .topicsRepliedTo: (record.topicsRepliedTo, 10)
        case .topicsRead: (record.topicsRead, min(500, topicsInWindow / 4))
        case .postsRead: (record.postsRead, min(20_000, postsInWindow / 4))
        case .likesGiven: (record.likesGiven, 30)
        case .likesReceived: (record.likesReceived, 20)
        case .likingPeople: (record.likingPeople, 5)  // ⌈20 / 4⌉
        case .likedDays: (record.likedDays, 7)  // min(⌈20 / 3⌉, 75)
        case .topicsReadEver: (record.topicsReadEver, 200)
        case .postsReadEver: (record.postsReadEver, 500)
        }
      return Requirement(count: count, have: have, need: need)
    }
  }

  /// Whether the record earns the level.
  public func areMet(by record: TrustRecord) -> Bool {
    isUnblemished(record) && all(for: record).allSatisfy { $0.have >= $0.need }
  }

  /// Whether someone who has the level loses it.
  ///
  /// - Parameter daysSinceReached: Whole days since they reached it.
  public func areLost(by record: TrustRecord, daysSinceReached: Int) -> Bool {
    guard daysSinceReached >= Self.grace.value else { return false }
    let isBelow = all(for: record).contains { $0.have * 100 < $0.need * Self.lowWater.value }
    return isBelow || !isUnblemished(record)
  }

  private func isUnblemished(_ record: TrustRecord) -> Bool {
    !record.isSuspended && record.flaggedPosts <= Self.flags.value
      && record.flaggingPeople <= Self.flags.value
  }
}
