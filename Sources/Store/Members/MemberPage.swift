import Community

/// All that a person's page shows.
public struct MemberPage: Hashable, Sendable {
  /// The person, over all groups.
  public var row: MemberRow
  /// By which imports know them, and those who are one with them.
  public var accounts: [Account]
  /// Their groups: those they are in first, then those they left.
  public var memberships: [Membership]
  /// The person's last 84 days of data, oldest first: minutes in which they spoke.
  public var daily: [Int]
  /// Day of the last element of ``daily``.
  public var asOf: Day
  /// Latest first, at most 50.
  public var points: [PointRow]
  /// By due time, those without one last; snoozed ones left out.
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
    /// Which group.
    public var group: GroupID
    /// What it is called now.
    public var groupName: String
    /// The day as of which it was counted.
    public var asOf: Day
    /// What was counted.
    public var standing: MemberStanding

    /// How they stand in that group.
    public init(group: GroupID, groupName: String, asOf: Day, standing: MemberStanding) {
      self.group = group
      self.groupName = groupName
      self.asOf = asOf
      self.standing = standing
    }
  }

  /// Another member with whom the person talks, over all groups and the last 90 days.
  public struct Tie: Hashable, Sendable {
    /// The other.
    public var person: PersonID
    /// What they are called.
    public var name: String
    /// Days on which each answered the other.
    public var mutualDays: Int
    /// Turns of the other that the person answered.
    public var answersGiven: Int
    /// Turns of the person that the other answered.
    public var answersReceived: Int

    /// What went between the two.
    public init(
      person: PersonID, name: String, mutualDays: Int, answersGiven: Int, answersReceived: Int
    ) {
      self.person = person
      self.name = name
      self.mutualDays = mutualDays
      self.answersGiven = answersGiven
      self.answersReceived = answersReceived
    }

    /// Whether they talk on so many days that they count as close.
    public var isStrong: Bool { StrongTie.isStrong(mutualDays: mutualDays) }
  }

  /// Something that was noticed in one of the groups.
  public struct Noticed: Hashable, Sendable {
    /// What the group is called now.
    public var groupName: String
    /// What was noticed, and when.
    public var alert: MemberAlert

    /// Something that was noticed in that group.
    public init(groupName: String, alert: MemberAlert) {
      self.groupName = groupName
      self.alert = alert
    }
  }

  /// A subject on which the person can answer: a tag of theirs, or one that several of those have
  /// whom they answer.
  public struct Topic: Hashable, Sendable {
    /// The tag, as the people have it.
    public var tag: String
    /// Whether it is a tag of the person, as operators or member lists gave it.
    public var isOwn: Bool
    /// Members with this tag whom they answered in the last 90 days.
    public var people: Int
    /// Turns of theirs that the person answered in that time.
    public var answers: Int

    /// A subject, theirs or of those whom they answer.
    public init(tag: String, isOwn: Bool, people: Int, answers: Int) {
      self.tag = tag
      self.isOwn = isOwn
      self.people = people
      self.answers = answers
    }
  }

  /// An account on a platform (账号).
  public struct Account: Hashable, Sendable {
    /// Where the account is.
    public var platform: Platform
    /// Stable id; nil when the account is known by its name within one group.
    public var externalID: String?
    /// Under which it was last seen.
    public var name: String
    /// Whose it was before they were one with others (see ``MemberPage/joined``).
    public var person: PersonID

    /// An account of a person.
    public init(platform: Platform, externalID: String?, name: String, person: PersonID) {
      self.person = person
      self.platform = platform
      self.externalID = externalID
      self.name = name
    }
  }

  /// A group the person is or was in.
  public struct Membership: Hashable, Sendable {
    /// Which group.
    public var group: GroupID
    /// What it is called now.
    public var groupName: String
    /// The highest that a member list gave.
    public var role: MemberRole
    /// When they first came; nil where no export tells.
    public var joinedAt: Instant?
    /// When they left or were taken out; nil while they are a member.
    public var leftAt: Instant?
    /// What whoever brought them is called; nil where nobody is named.
    public var broughtBy: String?
    /// What they said there, as far as exports tell.
    public var messages: Int
    /// When they last spoke there; nil when they never did.
    public var lastSpokeAt: Instant?

    /// A membership of a person.
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

  /// A person's page without what is added afterwards: standings, ties, alerts, topics.
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
