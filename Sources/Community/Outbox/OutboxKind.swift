/// What has to be done outside, on the platform (发件箱).
public enum OutboxKind: String, Codable, CaseIterable, Sendable {
  /// Let an approved applicant in.
  case admit
  /// Tell a rejected applicant.
  case refuse
  /// Send a post.
  case deliver
  /// Take a member out of the group.
  case remove

  /// Who decides that it has to be done says as well that it was.
  public var neededRight: Right {
    switch self {
    case .admit, .refuse: .decideJoins
    case .deliver: .sendPosts
    case .remove: .removeMembers
    }
  }
}
