import Community
import GRDB

/// What a word of the filter of posts can stand for, beside what is written in them.
public enum PostMark: Hashable, Sendable {
  case part(PostPart)
  /// Posts that are planned for no group.
  case draft
  /// Posts with a delivery that stands so.
  case state(DeliveryState)
}

extension PostMark {
  /// Of rows of `post`.
  var condition: Condition {
    switch self {
    case .part(let part): Condition(sql: "post.part = ?", arguments: [part.rawValue])
    case .draft:
      Condition(
        sql: """
          NOT EXISTS (
            SELECT 1 FROM delivery WHERE delivery.post = post.id AND delivery.state <> 'withdrawn')
          """, arguments: [])
    case .state(let state):
      Condition(
        sql: """
          EXISTS (SELECT 1 FROM delivery WHERE delivery.post = post.id AND delivery.state = ?)
          """, arguments: [state.rawValue])
    }
  }
}
