/// Where and when to deliver a post.
public struct DeliveryPlan: Hashable, Codable, Sendable {
  /// To which group.
  public var group: GroupID
  /// Wall-clock day in the group's zone.
  public var day: Day
  /// The time of that day, to the minute.
  public var time: TimeOfDay

  /// A delivery to that group at that moment of its own clocks.
  public init(group: GroupID, day: Day, time: TimeOfDay) {
    self.group = group
    self.day = day
    self.time = time
  }
}
