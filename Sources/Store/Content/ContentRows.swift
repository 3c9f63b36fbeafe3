import Community

/// One delivery with its post, as the lists show it.
public struct DeliveryRow: Hashable, Sendable {
  public var delivery: Delivery
  public var post: Post
  public var groupName: String
  public var zone: Zone

  public init(delivery: Delivery, post: Post, groupName: String, zone: Zone) {
    self.delivery = delivery
    self.post = post
    self.groupName = groupName
    self.zone = zone
  }
}

/// A post with how its deliveries stand; without deliveries it is a draft.
public struct PostRow: Hashable, Sendable {
  public var post: Post
  public var deliveries: [DeliveryRow]

  public init(post: Post, deliveries: [DeliveryRow]) {
    self.post = post
    self.deliveries = deliveries
  }
}

/// Which posts: drafts first, then by their next (or last) delivery, soonest first for what is to
/// come, latest first for what is past.
public struct PostQuery: Hashable, Sendable {
  /// Whether there is still something to do with them.
  public enum Scope: String, CaseIterable, Sendable {
    /// Drafts, scheduled and due.
    case open
    /// Sent, skipped and missed.
    case past
    case all
  }

  public var scope: Scope
  public var group: GroupID?
  public var filter: String
  public var window: Window

  public init(
    scope: Scope = .open, group: GroupID? = nil, filter: String = "",
    window: Window = Window(limit: 200)
  ) {
    self.scope = scope
    self.group = group
    self.filter = filter
    self.window = window
  }
}
