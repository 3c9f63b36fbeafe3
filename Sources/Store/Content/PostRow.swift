import Community

/// A post with how its deliveries stand; without deliveries it is a draft.
public struct PostRow: Hashable, Sendable {
  /// The post.
  public var post: Post
  /// To all groups, by their time; withdrawn ones left out.
  public var deliveries: [DeliveryRow]

  /// A post with its deliveries.
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

  /// Which of them.
  public var scope: Scope
  /// Only those planned for that group; nil for all, drafts too.
  public var group: GroupID?
  /// Words that must all stand in title or text, in the author's name or that of a group for which it
  /// is planned, in any order, ignoring case.
  public var filter: String
  /// What words of the filter stand for in the reader's language; such a word finds this as well.
  public var meanings: [String: [PostMark]]
  /// Which part of the list.
  public var window: Window

  /// The first open posts, unless said otherwise.
  public init(
    scope: Scope = .open, group: GroupID? = nil, filter: String = "",
    meanings: [String: [PostMark]] = [:],
    window: Window = Window(limit: 200)
  ) {
    self.scope = scope
    self.group = group
    self.filter = filter
    self.meanings = meanings
    self.window = window
  }
}
