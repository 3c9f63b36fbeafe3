/// How far an operator has seen what happens: taken when they leave Today, compared with when they
/// come back (上次查看).
///
/// A mark for each thing that only grows, so that what arrives late, such as an export of last
/// week's talk, is news all the same.
public struct Sighting: Hashable, Codable, Sendable {
  /// What was seen of a group.
  public struct Group: Hashable, Codable, Sendable {
    /// Which group.
    public var group: GroupID
    /// The last moment of its data.
    public var until: Instant
    /// The worst of its lights.
    public var colour: LightColour

    /// A group as it was seen: known until that moment, with that worst light.
    public init(group: GroupID, until: Instant, colour: LightColour) {
      self.group = group
      self.until = until
      self.colour = colour
    }
  }

  /// When they looked.
  public var at: Instant
  /// Groups of which anything was known.
  public var groups: [Group]
  /// The latest alert then; 0 for none.
  public var lastAlert: Int64
  /// The latest join request then; 0 for none.
  public var lastJoin: Int64
  /// The latest import then; 0 for none.
  public var lastImport: Int64

  /// How far somebody has seen.
  public init(
    at: Instant, groups: [Group], lastAlert: Int64, lastJoin: Int64, lastImport: Int64
  ) {
    self.at = at
    self.groups = groups
    self.lastAlert = lastAlert
    self.lastJoin = lastJoin
    self.lastImport = lastImport
  }
}
