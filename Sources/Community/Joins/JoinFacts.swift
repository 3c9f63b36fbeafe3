/// What the store knows about an applicant, for the checks of ``JoinReview``.
public struct JoinFacts: Hashable, Codable, Sendable {
  /// The applicant is in this very group now.
  public var isMember: Bool
  /// The other group of the same series in which the applicant is now.
  public var seriesGroup: String?
  /// Members of the group now.
  public var members: Int
  /// How many members fit into the group.
  public var capacity: Int
  /// Approved requests of the group that have not joined yet.
  public var approvedNotJoined: Int
  /// The person the applicant names as referrer, when known here.
  public var referrer: Referrer?
  /// The group's gate in words; nil when it has none.
  public var gate: String?
  /// The group's kind; a core group never lets anyone in blindly.
  public var kind: GroupKind
  /// Earlier requests of the same applicant for this group, latest first.
  public var earlier: [EarlierAttempt]
  /// The applicant was banned, and why.
  public var ban: Ban?

  /// A known person who brings someone.
  public struct Referrer: Hashable, Codable, Sendable {
    /// The person's number.
    public var id: PersonID
    /// As imported.
    public var name: String
    /// Is now a member of this group.
    public var isMember: Bool
    /// Has spoken in the last 28 days of data.
    public var isActive: Bool

    /// Somebody whom the applicant names, as they stand in the group.
    public init(id: PersonID, name: String, isMember: Bool, isActive: Bool) {
      self.id = id
      self.name = name
      self.isMember = isMember
      self.isActive = isActive
    }
  }

  /// How an earlier request ended.
  public struct EarlierAttempt: Hashable, Codable, Sendable {
    /// When it was made.
    public var at: Instant
    /// Where it stands now.
    public var state: JoinState
    /// Why, in an operator's words.
    public var reason: String?

    /// Another request of the same applicant.
    public init(at: Instant, state: JoinState, reason: String? = nil) {
      self.at = at
      self.state = state
      self.reason = reason
    }
  }

  /// What is known of an applicant; without a value nothing is known, or nothing was found.
  public init(
    isMember: Bool = false, seriesGroup: String? = nil, members: Int, capacity: Int,
    approvedNotJoined: Int = 0, referrer: Referrer? = nil, gate: String? = nil,
    kind: GroupKind = .general, earlier: [EarlierAttempt] = [],
    ban: Ban? = nil
  ) {
    self.isMember = isMember
    self.seriesGroup = seriesGroup
    self.members = members
    self.capacity = capacity
    self.approvedNotJoined = approvedNotJoined
    self.referrer = referrer
    self.gate = gate
    self.kind = kind
    self.earlier = earlier
    self.ban = ban
  }
}
