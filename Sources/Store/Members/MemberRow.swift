import Community

/// A person as the directory shows them: through one group, or through all.
public struct MemberRow: Hashable, Sendable {
  /// The person.
  public var person: Person
  /// Role in the group asked about; nil in the directory over all groups.
  public var role: MemberRole?
  /// When they joined the group asked about (or the first of all), when known.
  public var joinedAt: Instant?
  /// Groups they are a member of now.
  public var groups: Int
  /// What they said, in the group asked about or in all.
  public var messages: Int
  /// Different days on which they did.
  public var activeDays: Int
  /// Their first words; nil when they never spoke.
  public var firstSpokeAt: Instant?
  /// Their latest words; nil when they never spoke.
  public var lastSpokeAt: Instant?
  /// The index of ``Participation``; its value on a day is `Participation.value(index:on:)`.
  public var participationIndex: Double
  /// Sum of their points.
  public var contribution: Int
  /// How they stand; nil for whoever said nothing within 90 days.
  public var standing: StandingSummary?
  /// Where they are known from; nil where their name alone tells them apart.
  public var origin: MemberOrigin?

  /// A person as the directory shows them.
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
  /// How much they took part, fading with time; see ``Love``.
  public var love: Double
  /// Their part in what holds the group together; see ``Gravity``.
  public var gravity: Double
  /// How close they are to the group; see ``RelationStep``.
  public var step: RelationStep
  /// Score as a helper; nil for who is no candidate.
  public var helper: Int?
  /// Score as a seed; nil for who is no candidate.
  public var seed: Int?

  /// How somebody stands.
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
