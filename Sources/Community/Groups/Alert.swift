/// Something that happened to a group and that a person should see once (提醒).
public struct Alert: Hashable, Codable, Sendable {
  /// What happened to the group.
  public enum Kind: Hashable, Codable, Sendable {
    /// The group went from one stage to another, on that day of its data.
    case stageChanged(from: Stage, to: Stage, on: Day)
    /// The members reach 90 % of what fits.
    case nearlyFull(members: Int, capacity: Int)
  }

  public var id: AlertID
  public var group: GroupID
  public var kind: Kind
  public var raisedAt: Instant
  public var isAcknowledged: Bool
  public var version: Int

  public init(
    id: AlertID, group: GroupID, kind: Kind, raisedAt: Instant, isAcknowledged: Bool = false,
    version: Int = 1
  ) {
    self.id = id
    self.group = group
    self.kind = kind
    self.raisedAt = raisedAt
    self.isAcknowledged = isAcknowledged
    self.version = version
  }
}
