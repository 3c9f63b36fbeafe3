import Community

/// What still has to happen outside, or did (发件箱).
public struct OutboxRow: Hashable, Sendable {
  /// What has to be done there.
  public typealias Kind = OutboxKind
  /// How far it is.
  public typealias State = OutboxState

  /// The row's number; later ones are higher.
  public var id: OutboxID
  /// Grows with each time that the row is settled, or opened again.
  public var version: Int
  /// The entry of the audit trail from which it follows.
  public var audit: AuditID
  /// What has to be done.
  public var kind: Kind
  /// Where.
  public var group: GroupID
  /// What the group is called now.
  public var groupName: String
  /// Whom or what it is about, in words of the import.
  public var subject: String
  /// When it was decided.
  public var at: Instant
  /// How far it is now.
  public var state: State

  /// Something that has to happen in a group.
  public init(
    id: OutboxID, version: Int = 1, audit: AuditID, kind: Kind, group: GroupID,
    groupName: String, subject: String, at: Instant, state: State
  ) {
    self.id = id
    self.version = version
    self.audit = audit
    self.kind = kind
    self.group = group
    self.groupName = groupName
    self.subject = subject
    self.at = at
    self.state = state
  }

  /// Whether a person closes it here: a post is settled with its delivery.
  public var isClosedByHand: Bool { kind != .deliver }

  /// The command that says so of the row as it was seen.
  public func settled(_ outcome: OutboxSettlement.Outcome) -> Command {
    .settleOutbox(OutboxSettlement(row: id, version: version, kind: kind, outcome: outcome))
  }
}
