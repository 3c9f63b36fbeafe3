import Community
import GRDB

extension Writing {
  /// Plans deliveries of a post.
  func schedule(_ id: PostID, version: Int, _ plans: [DeliveryPlan]) throws -> Done {
    let post = try Post(row: seen(.post(id), version: version))
    if post.isWithdrawn { throw CommandError.wrongState(.post(id), .withdrawn) }
    if post.text.body.isBlank { throw CommandError.empty(field: .body) }
    if plans.isEmpty { throw CommandError.empty(field: .groups) }
    let deliveries = try plans.map { try plan($0, of: post) }
    let inverse = deliveries.reversed().map { delivery in
      Command.settleDelivery(
        delivery.id, version: 1,
        delivery.state == .scheduled ? .withdraw : .restore(.withdrawn))
    }
    return Done(
      command: .scheduleDeliveries(id, version: version, plans),
      inverse: inverse.count == 1 ? inverse[0] : .batch(inverse))
  }

  private func plan(_ plan: DeliveryPlan, of post: Post) throws -> Delivery {
    let group = try Group(row: existing(.group(plan.group)))
    if group.isClosed { throw CommandError.wrongState(.group(group.id), .closed) }
    try CommandError.check(plan.time.hour, in: 0...23, field: .hour)
    try CommandError.check(plan.time.minute, in: 0...59, field: .minute)
    let dueAt = group.zone.instant(plan.day, plan.time)
    let state: DeliveryState = dueAt <= at ? .due : .scheduled
    let id = try insert(
      [
        Assignment("post", post.id), Assignment("group_id", group.id),
        Assignment("day", plan.day), Assignment("minute", plan.time.hour * 60 + plan.time.minute),
        Assignment("due_at", dueAt), Assignment("state", state.rawValue),
      ], as: Subject.delivery)
    let delivery = Delivery(
      id: id, post: post.id, group: group.id, day: plan.day, time: plan.time, dueAt: dueAt,
      state: state)
    if state.wantsSending { try enqueue(delivery) }
    return delivery
  }

  /// Moves a delivery on, or back.
  func settle(_ id: DeliveryID, version: Int, _ change: DeliveryChange) throws -> Done {
    let subject = Subject.delivery(id)
    let delivery = try Delivery(row: seen(subject, version: version))
    guard let state = change.result(from: delivery.state) else {
      throw CommandError.wrongState(subject, .delivery(delivery.state))
    }
    if case .fallDue = change, delivery.dueAt > at {
      throw CommandError.wrongState(subject, .delivery(delivery.state))
    }
    var reason: String?
    if case .skip(let words) = change {
      if words.isBlank { throw CommandError.reasonNeeded }
      reason = words
    }
    let newVersion = try move(delivery, to: state, reason: reason)
    return Done(
      command: .settleDelivery(id, version: version, change),
      inverse: .settleDelivery(id, version: newVersion, delivery.change(backFrom: state)))
  }

  /// Sets a delivery's state, and keeps the outbox in step with it.
  @discardableResult
  func move(_ delivery: Delivery, to state: DeliveryState, reason: String? = nil) throws -> Int {
    let version = try change(
      .delivery(delivery.id),
      set: [
        Assignment("state", state.rawValue), Assignment("reason", reason),
        Assignment("settled_at", state.isSettled ? at : nil),
        Assignment("settled_by", state.isSettled ? by.name : nil),
      ])
    try refreshTalk(about: delivery, now: state)
    switch (delivery.state.wantsSending, state.wantsSending) {
    case (false, true):
      // What was confirmed by mistake was not done, and stands in the outbox anew.
      try closeOutbox(.deliver, row: delivery.id.rawValue, after: .done, as: .cancelled)
      try enqueue(delivery)
    case (true, false):
      try closeOutbox(
        .deliver, row: delivery.id.rawValue, as: state == .sent ? .done : .cancelled)
    case (false, false), (true, true): break
    }
    return version
  }

  /// What was sent from here counts among what staff say, until the moment of which exports tell.
  private func refreshTalk(about delivery: Delivery, now state: DeliveryState) throws {
    guard let sent = state == .sent ? at : delivery.state == .sent ? delivery.settledAt : nil,
      let until = try Int64.fetchOne(
        db, sql: "SELECT observed_until FROM chat_group WHERE id = ?", arguments: [delivery.group]),
      sent.seconds <= until
    else { return }
    try db.markStale(delivery.group)
  }

  private func enqueue(_ delivery: Delivery) throws {
    let text = try Post(row: existing(.post(delivery.post))).text
    let line = text.title.isBlank ? text.body.prefix { !$0.isNewline } : text.title[...]
    enqueue(
      OutboxDraft(
        kind: .deliver, group: delivery.group, row: delivery.id.rawValue,
        subject: String(line.prefix(80))))
  }
}

extension Delivery {
  /// The change that brings the delivery back to its present state.
  fileprivate func change(backFrom state: DeliveryState) -> DeliveryChange {
    switch self.state {
    case .sent where DeliveryChange.confirmSent.result(from: state) != nil: .confirmSent
    case .skipped where DeliveryChange.skip(reason: "").result(from: state) != nil:
      .skip(reason: reason ?? "")
    case .withdrawn where DeliveryChange.withdraw.result(from: state) != nil: .withdraw
    default: .restore(self.state)
    }
  }
}
