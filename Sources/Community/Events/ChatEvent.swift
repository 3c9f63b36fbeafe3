/// What an export says about the group it comes from.
public struct ChatSource: Hashable, Codable, Sendable {
  /// Where the group is.
  public var platform: Platform
  /// The platform's stable id of the group, or nil when the export has only a name.
  public var externalID: String?
  /// The group's name at that time; hostile text.
  public var name: String

  /// Where an export comes from: a group as it names it.
  public init(platform: Platform, externalID: String? = nil, name: String) {
    self.platform = platform
    self.externalID = externalID
    self.name = name
  }
}

/// An account as an export names it.
public struct ChatAccount: Hashable, Codable, Sendable {
  /// The platform's stable id, or nil when the export has only a display name; then the account is
  /// known by its name within its group.
  public var externalID: String?
  /// Display name at that time; hostile text.
  public var name: String
  /// What the export itself says about the account, such as bot; nil when it says nothing.
  public var kind: PersonKind?

  /// An account as an export names it.
  public init(externalID: String? = nil, name: String, kind: PersonKind? = nil) {
    self.externalID = externalID
    self.name = name
    self.kind = kind
  }
}

/// What happened in a group (动态). Imported events are never edited.
public struct ChatEvent: Hashable, Sendable {
  /// What kind of thing happened.
  public enum Kind: Hashable, Sendable {
    /// Something a person said; media without text has an empty text.
    case message(text: String)
    /// `by` is who brought or let them in, when the export says.
    case join(by: ChatAccount?)
    /// Left by themselves.
    case leave
    /// Removed by someone else.
    case removal(by: ChatAccount?)
    /// Anything else that the platform notes, such as a new title: neutral, never speech.
    case notice(text: String)
  }

  /// What happened.
  public var kind: Kind
  /// Who spoke, joined, left; nil only for a notice without an actor.
  public var account: ChatAccount?
  /// When, to the second.
  public var at: Instant
  /// The platform's id of the message; nil when the format has none.
  public var externalID: String?
  /// The platform's id of the message this one answers.
  public var replyTo: String?

  /// An event of one group; `replyTo` is the id of the message that it answers.
  public init(
    kind: Kind, account: ChatAccount?, at: Instant, externalID: String? = nil,
    replyTo: String? = nil
  ) {
    self.kind = kind
    self.account = account
    self.at = at
    self.externalID = externalID
    self.replyTo = replyTo
  }
}

/// A line of a member list (roster).
public struct RosterEntry: Hashable, Sendable {
  /// The member.
  public var account: ChatAccount
  /// When they joined; nil when the list does not say.
  public var joinedAt: Instant?
  /// What they are in the group; nil when the list does not say.
  public var role: MemberRole?
  /// Words that describe them; hostile text.
  public var tags: [String]

  /// A line of a member list.
  public init(
    account: ChatAccount, joinedAt: Instant? = nil, role: MemberRole? = nil, tags: [String] = []
  ) {
    self.account = account
    self.joinedAt = joinedAt
    self.role = role
    self.tags = tags
  }
}

/// A line of a list of join requests.
public struct JoinApplication: Hashable, Sendable {
  /// The platform's stable id of who asks, or nil when the list has only a name.
  public var applicantID: String?
  /// Display name at that time; hostile text, like all that follows.
  public var name: String
  /// When they asked.
  public var at: Instant
  /// What they wrote to be let in.
  public var answer: String?
  /// Who sent them.
  public var referrer: String?
  /// What they paid, as the list writes it.
  public var paid: String?
  /// Where they come from.
  public var source: String?

  /// A request as the list of requests gives it; what it does not tell is nil.
  public init(
    applicantID: String? = nil, name: String, at: Instant, answer: String? = nil,
    referrer: String? = nil, paid: String? = nil, source: String? = nil
  ) {
    self.applicantID = applicantID
    self.name = name
    self.at = at
    self.answer = answer
    self.referrer = referrer
    self.paid = paid
    self.source = source
  }
}

/// What a reader of exports hands on, one after the other; the store takes them in.
public enum ChatRecord: Hashable, Sendable {
  /// Something happened in that group.
  case event(ChatEvent, in: ChatSource)
  /// Somebody is a member of that group.
  case roster(RosterEntry, in: ChatSource)
  /// Somebody asks to be let into that group.
  case application(JoinApplication, in: ChatSource)
}
