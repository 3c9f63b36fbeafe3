import Community
import Store

extension SampleDesk {
  /// What the operators decided about join requests; one decision was a slip and was undone.
  func joinDeeds() -> [SampleDeed] {
    var deeds: [SampleDeed] = []
    for index in groups.indices {
      for application in community.plan.groups[index].applications {
        guard let (outcome, reason) = application.fate.decision else { continue }
        let record = community.application(application, toGroup: index)
        let ago = community.now - community.decided(application)
        deeds.append(
          SampleDeed(secondsAgo: ago) { desk in
            try desk.decide(record, in: index, outcome, reason, ago: ago)
            return []
          })
      }
    }
    deeds.append(SampleDeed(secondsAgo: 1800) { try $0.slip(ago: 1800) })
    return deeds
  }

  private func decide(
    _ record: JoinApplication, in index: Int, _ outcome: JoinDecision.Outcome, _ reason: String?,
    ago: Int64
  ) throws {
    guard let request = try request(record, in: index) else { return }
    let decision = JoinDecision(
      request: request.id, version: request.version, outcome: outcome, reason: reason)
    try perform(.decideJoin(decision), as: .mei, ago: ago)
  }

  /// The request that has waited longest was rejected by mistake, and brought back at once.
  private func slip(ago: Int64) throws -> [SampleDeed] {
    let query = JoinQuery(scope: .open, window: Window(limit: 1))
    guard let request = try store.joins(query).rows.first?.request else { return [] }
    let decision = JoinDecision(
      request: request.id, version: request.version, outcome: .reject, reason: "按错了")
    let slip = try perform(.decideJoin(decision), as: .tom, ago: ago)
    return [
      SampleDeed(secondsAgo: ago - 20) { desk in
        try desk.undo(slip.audit, as: .tom, ago: ago - 20)
        return []
      }
    ]
  }

  private func request(_ record: JoinApplication, in index: Int) throws -> JoinRequest? {
    let query = JoinQuery(scope: .all, group: groups[index], window: Window(limit: 200))
    return try store.joins(query).rows.first {
      $0.request.name == record.name && $0.request.requestedAt == record.at
    }?.request
  }
}

extension SampleApplication.Fate {
  /// What an operator did about it; nil when nobody has yet.
  var decision: (JoinDecision.Outcome, reason: String?)? {
    switch self {
    case .waiting: nil
    case .held(let reason): (.hold, reason)
    case .approved(let reason), .joined(let reason): (.approve, reason)
    case .rejected(let reason): (.reject, reason)
    }
  }
}
