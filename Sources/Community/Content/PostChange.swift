/// A change of a post.
public enum PostChange: Hashable, Codable, Sendable {
  case edit(PostText)
  /// Takes the post and its scheduled deliveries out of the plan.
  case withdraw
  /// The inverse of ``withdraw``: brings the post and those deliveries back.
  case restore(deliveries: [DeliveryID])
}
