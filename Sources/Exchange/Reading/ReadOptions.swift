import Community

/// What the user says about a file; nil means: find out from the contents.
public struct ReadOptions: Hashable, Sendable {
  /// Instead of the one that the contents show.
  public var format: ExportFormat?
  /// The zone of times that are written without one. Never guessed.
  public var zone: Zone?
  /// Instead of the one that the dates show.
  public var dateOrder: DateOrder?
  /// Name of the group, over what the file says.
  public var groupName: String?
  /// What to call a group that nothing names; nil refuses the file.
  public var unnamed: String?
  /// Where groups live of which the file does not say it.
  public var platform: Platform?
  /// Nothing can have happened later than this; nil takes the end of the century.
  public var latest: Instant?

  /// Every part is nil unless the user says it.
  public init(
    format: ExportFormat? = nil, zone: Zone? = nil, dateOrder: DateOrder? = nil,
    groupName: String? = nil, unnamed: String? = nil, platform: Platform? = nil,
    latest: Instant? = nil
  ) {
    self.format = format
    self.zone = zone
    self.dateOrder = dateOrder
    self.groupName = groupName
    self.unnamed = unnamed
    self.platform = platform
    self.latest = latest
  }
}
