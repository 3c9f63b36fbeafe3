import Community

extension Writing {
  /// Approves, rejects, holds or reopens a join request.
  func decide(_ decision: JoinDecision) throws -> Done {
    let subject = Subject.join(decision.request)
    let request = try JoinRequest(row: seen(subject, version: decision.version))
    guard let state = decision.outcome.result(from: request.state) else {
      throw CommandError.wrongState(subject, .join(request.state))
    }
    let review = JoinReview(request: request, facts: try JoinFactsQuery(db: db).facts(of: request))
    if decision.outcome.needsReason(review), decision.reason?.isBlank ?? true {
      throw CommandError.reasonNeeded
    }
    let isDecided = state != .pending
    let author = author(of: decision.author)
    let version = try change(
      subject,
      set: [
        Assignment("state", state.rawValue),
        Assignment("reason", isDecided ? decision.reason : nil),
        Assignment("decided_by", isDecided ? author.name : nil),
        Assignment("decided_at", isDecided ? author.at : nil),
      ])
    try updateOutbox(request, to: state)
    return Done(
      command: .decideJoin(decision), inverse: .decideJoin(request.decision(seen: version)))
  }

  /// What was decided has to reach the platform, and what was taken back must not.
  private func updateOutbox(_ request: JoinRequest, to state: JoinState) throws {
    let id = request.id.rawValue
    if let kind = request.state.outboxKind {
      try closeOutbox(kind, row: id, as: .cancelled)
    }
    if let kind = state.outboxKind {
      enqueue(OutboxDraft(kind: kind, group: request.group, row: id, subject: request.name))
    }
  }
}

extension JoinRequest {
  /// The decision that brings the request back to its present state.
  fileprivate func decision(seen version: Int) -> JoinDecision {
    let outcome: JoinDecision.Outcome =
      switch state {
      case .held: .hold
      case .approved: .approve
      case .rejected: .reject
      case .pending, .joined, .withdrawn: .reopen
      }
    let author = decidedBy.flatMap { name in
      decidedAt.map { Author(name: name, at: $0) }
    }
    return JoinDecision(
      request: id, version: version, outcome: outcome, reason: reason,
      author: outcome == .reopen ? nil : author)
  }
}

extension JoinState {
  fileprivate var outboxKind: OutboxRow.Kind? {
    switch self {
    case .approved: .admit
    case .rejected: .refuse
    case .pending, .held, .joined, .withdrawn: nil
    }
  }
}
