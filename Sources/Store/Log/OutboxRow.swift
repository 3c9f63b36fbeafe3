import Community

/// What still has to happen outside, or did (发件箱).
public struct OutboxRow: Hashable, Sendable {
  /// What has to be done there.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Let an approved applicant in, on the platform.
    case admit
    /// Tell a rejected applicant, on the platform.
    case refuse
    /// Send a post, on the platform.
    case deliver
    /// Take a member out of the group, on the platform.
    case remove
  }

  /// How far it is.
  public enum State: String, Codable, CaseIterable, Sendable {
    /// Held for a short time, so that undo leaves no trace outside.
    case held
    /// To be carried out by hand: the group has no live connection.
    case byHand
    case done
    case cancelled
  }

  /// The row's number; later ones are higher.
  public var id: Int64
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
    id: Int64, audit: AuditID, kind: Kind, group: GroupID, groupName: String, subject: String,
    at: Instant, state: State
  ) {
    self.id = id
    self.audit = audit
    self.kind = kind
    self.group = group
    self.groupName = groupName
    self.subject = subject
    self.at = at
    self.state = state
  }
}
