import Community
import GRDB

extension Writing {
  /// Writes a draft.
  func createPost(_ text: PostText) throws -> Done {
    let id = try insert(text)
    return Done(command: .createPost(text), inverse: .changePost(id, version: 1, .withdraw))
  }

  /// Writes a post and plans its deliveries as one change.
  func publishPost(_ text: PostText, _ plans: [DeliveryPlan]) throws -> Done {
    let id = try insert(text)
    _ = try schedule(id, version: 1, plans)
    let post = try Post(row: existing(.post(id)))
    return Done(
      command: .publishPost(text, plans),
      inverse: .changePost(id, version: post.version, .withdraw))
  }

  private func insert(_ text: PostText) throws -> PostID {
    try insert(
      try text.assignments() + [Assignment("author", by.name), Assignment("created_at", at)],
      as: Subject.post)
  }

  /// Edits, withdraws or restores a post.
  func changePost(_ id: PostID, version: Int, _ change: PostChange) throws -> Done {
    let post = try Post(row: seen(.post(id), version: version))
    let inverse: PostChange
    let newVersion: Int
    switch change {
    case .edit(let text):
      try requireKept(post)
      if text.body.isBlank, try isPlanned(id) { throw CommandError.empty(field: .body) }
      // What all groups have got that were to get it cannot be reworded.
      if !text.saysTheSame(as: post.text), try wasSent(id), try !isOpen(id) {
        throw CommandError.wrongState(.post(id), .sent)
      }
      newVersion = try self.change(.post(id), set: try text.assignments())
      inverse = .edit(post.text)
    case .withdraw:
      try requireKept(post)
      let wasSent = try wasSent(id)
      let waiting = try withdrawDeliveries(of: id)
      if wasSent && waiting.isEmpty { throw CommandError.wrongState(.post(id), .sent) }
      // What was sent stays on record: only what was still to come goes.
      newVersion = try self.change(.post(id), set: [Assignment("withdrawn", !wasSent)])
      inverse = .restore(deliveries: waiting)
    case .restore(let deliveries):
      let returning = try withdrawn(among: deliveries, of: id)
      guard post.isWithdrawn || !returning.isEmpty else {
        throw CommandError.wrongState(.post(id), .notWithdrawn)
      }
      newVersion = try self.change(.post(id), set: [Assignment("withdrawn", false)])
      try restore(returning)
      inverse = .withdraw
    }
    return Done(
      command: .changePost(id, version: version, change),
      inverse: .changePost(id, version: newVersion, inverse))
  }

  private func requireKept(_ post: Post) throws {
    if post.isWithdrawn { throw CommandError.wrongState(.post(post.id), .withdrawn) }
  }

  private func wasSent(_ post: PostID) throws -> Bool { try has(post, in: [.sent]) }

  /// Whether it may still be sent, also late.
  private func isOpen(_ post: PostID) throws -> Bool {
    try has(post, in: [.scheduled, .due, .missed])
  }

  /// Whether a post still has to go out: then it cannot be without a text any more.
  private func isPlanned(_ post: PostID) throws -> Bool {
    try has(post, in: [.scheduled, .due])
  }

  /// Whether the post has a delivery in one of these states.
  private func has(_ post: PostID, in states: [DeliveryState]) throws -> Bool {
    let sql = "SELECT state FROM delivery WHERE post = ?"
    let found = try Set(String.fetchAll(db, sql: sql, arguments: [post]))
    return states.contains { found.contains($0.rawValue) }
  }

  private func withdrawDeliveries(of post: PostID) throws -> [DeliveryID] {
    let waiting = try Row.readAll(
      db,
      sql: """
        SELECT * FROM delivery WHERE post = ? AND state IN ('scheduled', 'due') ORDER BY id
        """, arguments: [post], as: Delivery.init)
    for delivery in waiting {
      if let reverted { try refuseIfPlanned(delivery.id, after: reverted) }
      try move(delivery, to: .withdrawn)
    }
    return waiting.map(\.id)
  }

  /// Whoever takes a post back takes back what they did, not what somebody planned with it since.
  private func refuseIfPlanned(_ id: DeliveryID, after reverted: AuditID) throws {
    let subject = Subject.delivery(id)
    let isPart = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM audit_subject WHERE subject = ? AND row_id = ? AND audit = ?)
        """, arguments: [subject.name, id, reverted])
    let error = try conflict(subject)
    guard isPart != true, case .conflict(_, let last, _) = error, last != by.name else { return }
    throw error
  }

  private func withdrawn(among deliveries: [DeliveryID], of post: PostID) throws -> [Delivery] {
    try deliveries.map { try Delivery(row: existing(.delivery($0))) }
      .filter { $0.post == post && $0.state == .withdrawn }
  }

  /// Brings withdrawn deliveries back; one whose moment has passed since is due.
  private func restore(_ deliveries: [Delivery]) throws {
    for delivery in deliveries {
      try move(delivery, to: delivery.dueAt <= at ? .due : .scheduled)
    }
  }
}

extension PostText {
  /// Whether those who read it read the same: which part it plays, and who made it, they do not see.
  fileprivate func saysTheSame(as other: PostText) -> Bool {
    title == other.title && body == other.body
  }

  /// Its columns, after checking that there is something to say.
  fileprivate func assignments() throws -> [Assignment] {
    if title.isBlank && body.isBlank { throw CommandError.empty(field: .body) }
    return [
      Assignment("title", title), Assignment("body", body), Assignment("part", part.rawValue),
      Assignment("origin", origin.rawValue),
    ]
  }
}
