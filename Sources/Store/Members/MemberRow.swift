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
  /// How they stand; nil for whoever said nothing within 90 days.
  public var standing: StandingSummary?
  /// Where they are known from; nil where their name alone tells them apart.
  public var origin: MemberOrigin?

  public init(
    person: Person, role: MemberRole?, joinedAt: Instant?, groups: Int, messages: Int,
    activeDays: Int, firstSpokeAt: Instant?, lastSpokeAt: Instant?, participationIndex: Double,
    contribution: Int, standing: StandingSummary? = nil
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
    self.standing = standing
  }
}

/// How a member stands, as the directory shows it: in the group asked about, or over all groups,
/// where gravity is summed and the others are the highest.
public struct StandingSummary: Hashable, Sendable {
  public var love: Double
  public var gravity: Double
  public var step: RelationStep
  /// Scores as a helper and as a seed; nil for who is no candidate.
  public var helper: Int?
  public var seed: Int?

  public init(
    love: Double, gravity: Double, step: RelationStep, helper: Int? = nil, seed: Int? = nil
  ) {
    self.love = love
    self.gravity = gravity
    self.step = step
    self.helper = helper
    self.seed = seed
  }
}
