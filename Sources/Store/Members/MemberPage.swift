import Community

/// All that a person's page shows.
public struct MemberPage: Hashable, Sendable {
  public var row: MemberRow
  public var accounts: [Account]
  public var memberships: [Membership]
  /// The person's last 84 days of data, oldest first: minutes in which they spoke.
  public var daily: [Int]
  /// Day of the last element of ``daily``.
  public var asOf: Day
  /// Latest first, at most 50.
  public var points: [PointRow]
  public var openTasks: [TaskRow]
  /// How they stand in the groups in which they spoke within 90 days, highest gravity first.
  public var standings: [Standing] = []
  /// With whom they talk: most days of mutual answers first, at most 50.
  public var ties: [Tie] = []
  /// What was noticed about them, latest first, at most 50.
  public var alerts: [Noticed] = []
  /// Who is one with them (合并): people of imports whose accounts are theirs, too.
  public var joined: [Person] = []
  /// What they can answer, their own tags first.
  public var topics: [Topic] = []

  /// How the person stands in one group.
  public struct Standing: Hashable, Sendable {
    public var group: GroupID
    public var groupName: String
    /// The day as of which it was counted.
    public var asOf: Day
    public var standing: MemberStanding

    public init(group: GroupID, groupName: String, asOf: Day, standing: MemberStanding) {
      self.group = group
      self.groupName = groupName
      self.asOf = asOf
      self.standing = standing
    }
  }

  /// Another member with whom the person talks, over all groups and the last 90 days.
  public struct Tie: Hashable, Sendable {
    public var person: PersonID
    public var name: String
    /// Days on which each answered the other.
    public var mutualDays: Int
    /// Turns of the other that the person answered, and turns of the person that the other did.
    public var answersGiven: Int
    public var answersReceived: Int

    public init(
      person: PersonID, name: String, mutualDays: Int, answersGiven: Int, answersReceived: Int
    ) {
      self.person = person
      self.name = name
      self.mutualDays = mutualDays
      self.answersGiven = answersGiven
      self.answersReceived = answersReceived
    }

    public var isStrong: Bool { StrongTie.isStrong(mutualDays: mutualDays) }
  }

  /// Something that was noticed in one of the groups.
  public struct Noticed: Hashable, Sendable {
    public var groupName: String
    public var alert: MemberAlert

    public init(groupName: String, alert: MemberAlert) {
      self.groupName = groupName
      self.alert = alert
    }
  }

  /// A subject on which the person can answer: a tag of theirs, or one that several of those have
  /// whom they answer.
  public struct Topic: Hashable, Sendable {
    public var tag: String
    /// Whether it is a tag of the person, as operators or member lists gave it.
    public var isOwn: Bool
    /// Members with this tag whom they answered in the last 90 days, and turns of theirs.
    public var people: Int
    public var answers: Int

    public init(tag: String, isOwn: Bool, people: Int, answers: Int) {
      self.tag = tag
      self.isOwn = isOwn
      self.people = people
      self.answers = answers
    }
  }

  /// An account on a platform (账号).
  public struct Account: Hashable, Sendable {
    public var platform: Platform
    /// Stable id; nil when the account is known by its name within one group.
    public var externalID: String?
    public var name: String
    /// Whose it was before they were one with others (see ``MemberPage/joined``).
    public var person: PersonID

    public init(platform: Platform, externalID: String?, name: String, person: PersonID) {
      self.person = person
      self.platform = platform
      self.externalID = externalID
      self.name = name
    }
  }

  /// A group the person is or was in.
  public struct Membership: Hashable, Sendable {
    public var group: GroupID
    public var groupName: String
    public var role: MemberRole
    public var joinedAt: Instant?
    public var leftAt: Instant?
    public var broughtBy: String?
    public var messages: Int
    public var lastSpokeAt: Instant?

    public init(
      group: GroupID, groupName: String, role: MemberRole, joinedAt: Instant?, leftAt: Instant?,
      broughtBy: String?, messages: Int, lastSpokeAt: Instant?
    ) {
      self.group = group
      self.groupName = groupName
      self.role = role
      self.joinedAt = joinedAt
      self.leftAt = leftAt
      self.broughtBy = broughtBy
      self.messages = messages
      self.lastSpokeAt = lastSpokeAt
    }
  }

  public init(
    row: MemberRow, accounts: [Account], memberships: [Membership], daily: [Int], asOf: Day,
    points: [PointRow], openTasks: [TaskRow]
  ) {
    self.row = row
    self.accounts = accounts
    self.memberships = memberships
    self.daily = daily
    self.asOf = asOf
    self.points = points
    self.openTasks = openTasks
  }
}
