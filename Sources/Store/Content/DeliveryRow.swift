import Community

/// One delivery with its post, as the lists show it.
public struct DeliveryRow: Hashable, Sendable {
  /// The delivery.
  public var delivery: Delivery
  /// What is sent.
  public var post: Post
  /// What the group is called now.
  public var groupName: String
  /// The group's own, in which the delivery's time is meant.
  public var zone: Zone

  /// A delivery with its post and group.
  public init(delivery: Delivery, post: Post, groupName: String, zone: Zone) {
    self.delivery = delivery
    self.post = post
    self.groupName = groupName
    self.zone = zone
  }
}
