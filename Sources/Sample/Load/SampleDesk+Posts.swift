import Community
import Store

extension SampleDesk {
  /// Posts with their deliveries: drafts, scheduled, due, sent, skipped and missed ones.
  func postDeeds() -> [SampleDeed] {
    SamplePost.all.map { post in
      let ago = Int64(post.createdDaysAgo) * 86_400 + 2400
      return SampleDeed(secondsAgo: ago) { try $0.write(post, ago: ago) }
    }
  }

  private func write(_ post: SamplePost, ago: Int64) throws {
    let receipt = try perform(.createPost(post.text), as: post.author, ago: ago)
    guard case .post(let id)? = receipt.created.first, !post.targets.isEmpty else { return }
    let plans = post.targets.map(plan)
    let planned = try perform(
      .scheduleDeliveries(id, version: 1, plans), as: post.author, ago: ago - 60)
    let deliveries: [DeliveryID] = planned.created.compactMap {
      if case .delivery(let id) = $0 { id } else { nil }
    }
    for (index, delivery) in deliveries.enumerated() {
      try settle(delivery, post.targets[index].fate, plan: plans[index], by: post.author)
    }
  }

  private func plan(_ target: SamplePost.Target) -> DeliveryPlan {
    let zone = community.plan.groups[target.group % groups.count].zone
    switch target.time {
    case .wall(let days, let time):
      let day = zone.day(of: community.now) + days
      return DeliveryPlan(group: group(target.group), day: day, time: time)
    case .hoursAgo(let hours):
      let moment = community.now - Int64(hours) * 3600
      return DeliveryPlan(
        group: group(target.group), day: zone.day(of: moment), time: zone.time(of: moment))
    }
  }

  private func settle(
    _ delivery: DeliveryID, _ fate: SamplePost.Fate, plan: DeliveryPlan, by author: SampleStaff
  ) throws {
    guard let index = groups.firstIndex(of: plan.group) else { return }
    let due = community.plan.groups[index].zone.instant(plan.day, plan.time)
    guard due <= community.now else { return }
    try change(delivery, version: 1, .fallDue, as: .clock, at: due)
    switch fate {
    case .open: return
    case .sent(let minutes):
      let at = min(community.now, due + Int64(minutes) * 60)
      try change(delivery, version: 2, .confirmSent, as: author.operator, at: at)
    case .skipped(let reason):
      let at = min(community.now, due + 300)
      try change(delivery, version: 2, .skip(reason: reason), as: author.operator, at: at)
    case .missed:
      let at = due + Int64(DeliveryPreset.missedAfter.value) * 3600
      try change(delivery, version: 2, .miss, as: .clock, at: at)
    }
  }

  private func change(
    _ delivery: DeliveryID, version: Int, _ change: DeliveryChange, as operator: Operator,
    at moment: Instant
  ) throws {
    _ = try store.perform(
      .settleDelivery(delivery, version: version, change), as: `operator`, at: moment)
  }
}
