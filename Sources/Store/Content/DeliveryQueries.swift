import Community
import GRDB

extension Store {
  /// The deliveries of a stretch of time, by their time; withdrawn ones left out.
  ///
  /// - Parameter end: The first moment after the stretch.
  public func deliveries(
    from start: Instant, until end: Instant, group: GroupID? = nil
  ) throws -> [DeliveryRow] {
    let condition = Condition.always
      .and("due_at >= ? AND due_at < ?", [start, end])
      .and("state <> 'withdrawn'")
      .and("group_id", is: group)
    return try read { try DeliveryReader(db: $0).rows(condition, order: "due_at, id") }
  }

  /// What is due and not sent, longest first.
  public func dueDeliveries(limit: Int = 200) throws -> [DeliveryRow] {
    let due = DeliveryReader.due
    return try read { try DeliveryReader(db: $0).rows(due, order: "due_at, id", limit: limit) }
  }

  /// One delivery; nil when there is none of that number.
  public func delivery(_ id: DeliveryID) throws -> DeliveryRow? {
    let one = Condition(sql: "id = ?", arguments: [id])
    return try read { try DeliveryReader(db: $0).rows(one, order: "id").first }
  }
}

/// Reads deliveries with their posts and groups, each looked up once.
final class DeliveryReader {
  private let db: Database
  private var posts: [PostID: Post] = [:]
  private var groups: [GroupID: Group] = [:]

  /// Due and not sent. Names both states so that the index of what waits is used.
  static let due = Condition(
    sql: "state IN ('scheduled', 'due') AND state = 'due'", arguments: [])

  init(db: Database) { self.db = db }

  func rows(_ condition: Condition, order: String, limit: Int = -1) throws -> [DeliveryRow] {
    let sql = "SELECT * FROM delivery WHERE \(condition.sql) ORDER BY \(order) LIMIT \(limit)"
    return try Row.readAll(db, sql: sql, arguments: condition.arguments) { row in
      let delivery = try Delivery(row: row)
      let group = try group(delivery.group)
      return DeliveryRow(
        delivery: delivery, post: try post(delivery.post), groupName: group.name,
        zone: group.zone)
    }
  }

  private func post(_ id: PostID) throws -> Post {
    if let known = posts[id] { return known }
    let statement = try db.cachedStatement(sql: "SELECT * FROM post WHERE id = ?")
    guard let post = try Row.readOne(statement, arguments: [id], as: Post.init) else {
      throw CommandError.notFound(.post(id))
    }
    posts[id] = post
    return post
  }

  private func group(_ id: GroupID) throws -> Group {
    if let known = groups[id] { return known }
    let statement = try db.cachedStatement(sql: "SELECT * FROM chat_group WHERE id = ?")
    guard let group = try Row.readOne(statement, arguments: [id], as: Group.init) else {
      throw CommandError.notFound(.group(id))
    }
    groups[id] = group
    return group
  }
}
