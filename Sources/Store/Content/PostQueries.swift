import Community
import GRDB

extension Store {
  /// A window of the posts: drafts first, then what is to come, soonest first, then what is past,
  /// latest first.
  public func posts(_ query: PostQuery) throws -> Page<PostRow> {
    let condition = Condition.always
      .and("NOT post.withdrawn")
      .and(query.scope.condition)
      // A draft is of no group yet.
      .and(query.group == nil ? .always : Condition(sql: "plan.post IS NOT NULL", arguments: []))
      .and(
        Filter(query.filter).condition(
          on: "post.title", "post.body", "post.author",
          keys: (column: "post.id", query: plannedFor, on: "chat_group.name")
        ) { word in Condition.any(of: (query.meanings[word.text] ?? []).map(\.condition)) })
    let ofGroup = query.group.map { "AND group_id = \($0.rawValue)" } ?? ""
    let source = """
      post LEFT JOIN (
        SELECT post, min(due_at) FILTER (WHERE state IN ('scheduled', 'due')) AS next,
          max(due_at) FILTER (WHERE state IN ('sent', 'skipped', 'missed')) AS last
        FROM delivery WHERE state <> 'withdrawn' \(ofGroup) GROUP BY post
      ) AS plan ON plan.post = post.id
      """
    return try read { db in
      let reader = DeliveryReader(db: db)
      return try Page.fetch(
        db, select: "post.*", from: source, where: condition,
        order: """
          plan.post IS NOT NULL, plan.next IS NULL, plan.next, plan.last DESC, post.id DESC
          """, window: query.window
      ) { try PostRow(reader, Post(row: $0)) }
    }
  }

  /// One post; nil when there is none of that number, or it was withdrawn.
  public func post(_ id: PostID) throws -> PostRow? {
    try read { db in
      let sql = "SELECT * FROM post WHERE id = ? AND NOT withdrawn"
      return try Row.readOne(db, sql: sql, arguments: [id]) {
        try PostRow(DeliveryReader(db: db), Post(row: $0))
      }
    }
  }
}

/// The posts that go to groups of some name.
private let plannedFor = """
  SELECT delivery.post FROM delivery JOIN chat_group ON chat_group.id = delivery.group_id
  WHERE delivery.state <> 'withdrawn' AND
  """

extension PostRow {
  fileprivate init(_ reader: DeliveryReader, _ post: Post) throws {
    let condition = Condition(sql: "post = ? AND state <> 'withdrawn'", arguments: [post.id])
    self.init(post: post, deliveries: try reader.rows(condition, order: "due_at, id"))
  }
}

extension PostQuery.Scope {
  fileprivate var condition: Condition {
    switch self {
    case .open: Condition(sql: "(plan.post IS NULL OR plan.next IS NOT NULL)", arguments: [])
    case .past: Condition(sql: "plan.post IS NOT NULL AND plan.next IS NULL", arguments: [])
    case .all: .always
    }
  }
}
