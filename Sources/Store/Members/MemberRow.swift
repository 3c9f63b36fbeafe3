import Community

/// A person as the directory shows them: through one group, or through all.
public struct MemberRow: Hashable, Sendable {
  public var person: Person
  /// Role in the group asked about; nil in the directory over all groups.
  public var role: MemberRole?
  /// When they joined the group asked about (or the first of all), when known.
  public var joinedAt: Instant?
  /// Groups they are a member of now.
  public var groups: Int
  public var messages: Int
  public var activeDays: Int
  public var firstSpokeAt: Instant?
  public var lastSpokeAt: Instant?
  /// The index of ``Participation``; its value on a day is `Participation.value(index:on:)`.
  public var participationIndex: Double
  /// Sum of their points.
  public var contribution: Int

  public init(
    person: Person, role: MemberRole?, joinedAt: Instant?, groups: Int, messages: Int,
    activeDays: Int, firstSpokeAt: Instant?, lastSpokeAt: Instant?, participationIndex: Double,
    contribution: Int
  ) {
    self.person = person
    self.role = role
    self.joinedAt = joinedAt
    self.groups = groups
    self.messages = messages
    self.activeDays = activeDays
    self.firstSpokeAt = firstSpokeAt
    self.lastSpokeAt = lastSpokeAt
    self.participationIndex = participationIndex
    self.contribution = contribution
  }
}

/// Which people, in which order.
public struct MemberQuery: Hashable, Sendable {
  /// A named part of the people. All but ``staff`` hold ordinary members only.
  public enum Segment: String, CaseIterable, Sendable {
    case everyone
    /// Members who never spoke (从未发言).
    case neverSpoke
    /// Spoke on 5 or more days once, and not for 30 days of data.
    case goneQuiet
    /// First seen (joined or first spoke) within the last 14 days of data.
    case newcomers
    /// Staff, seeds, helpers and bots.
    case staff
  }

  public enum Sort: String, CaseIterable, Sendable {
    case lastSpoke, participation, contribution, messages, joined, name
  }

  public var segment: Segment
  public var sort: Sort
  /// Words that must all stand in the name, a tag or an account id, in any order, ignoring case.
  public var filter: String
  /// Only members of that group, with their figures there; nil for the whole community.
  public var group: GroupID?
  public var window: Window

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

  /// An account on a platform (账号).
  public struct Account: Hashable, Sendable {
    public var platform: Platform
    /// Stable id; nil when the account is known by its name within one group.
    public var externalID: String?
    public var name: String

    public init(platform: Platform, externalID: String?, name: String) {
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
