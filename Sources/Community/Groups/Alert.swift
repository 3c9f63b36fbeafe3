/// Something that happened to a group and that a person should see once (提醒).
public struct Alert: Hashable, Codable, Sendable {
  /// What happened to the group.
  public enum Kind: Hashable, Codable, Sendable {
    /// The group went from one stage to another, on that day of its data.
    case stageChanged(from: Stage, to: Stage, on: Day)
    /// The members reach 90 % of what fits.
    case nearlyFull(members: Int, capacity: Int)
  }

  /// The row's number.
  public var id: AlertID
  /// Which group.
  public var group: GroupID
  /// What happened to it.
  public var kind: Kind
  /// The last moment of which the data that showed it tells.
  public var raisedAt: Instant
  /// Whether somebody has taken note of it.
  public var isAcknowledged: Bool
  /// Grows by one with each change; a change names the version it saw.
  public var version: Int

  /// An alert as the store keeps it.
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
