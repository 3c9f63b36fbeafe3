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

  private func write(_ post: SamplePost, ago: Int64) throws -> [SampleDeed] {
    let receipt = try perform(.createPost(post.text), as: post.author, ago: ago)
    guard case .post(let id)? = receipt.created.first, !post.targets.isEmpty else { return [] }
    return [SampleDeed(secondsAgo: ago - 60) { try $0.schedule(id, post, ago: ago - 60) }]
  }

  private func schedule(_ id: PostID, _ post: SamplePost, ago: Int64) throws -> [SampleDeed] {
    let plans = post.targets.map(plan)
    let planned = try perform(
      .scheduleDeliveries(id, version: 1, plans), as: post.author, ago: ago)
    let deliveries: [DeliveryID] = planned.created.compactMap {
      if case .delivery(let id) = $0 { id } else { nil }
    }
    return deliveries.enumerated().compactMap { index, delivery in
      comingDue(delivery, post.targets[index].fate, plan: plans[index], by: post.author)
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

  /// nil: its time has not come.
  private func comingDue(
    _ delivery: DeliveryID, _ fate: SamplePost.Fate, plan: DeliveryPlan, by author: SampleStaff
  ) -> SampleDeed? {
    guard let index = groups.firstIndex(of: plan.group) else { return nil }
    let due = community.plan.groups[index].zone.instant(plan.day, plan.time)
    guard due <= community.now else { return nil }
    let settled: SampleDeed? =
      switch fate {
      case .open: nil
      case .sent(let minutes):
        deed(delivery, version: 2, .confirmSent, by: author.operator, at: due + Int64(minutes) * 60)
      case .skipped(let reason):
        deed(delivery, version: 2, .skip(reason: reason), by: author.operator, at: due + 300)
      case .missed: tick(at: due + Int64(DeliveryPreset.missedAfter.value) * 3600 + 60)
      }
    return tick(at: due, then: settled.map { [$0] } ?? [])
  }

  /// The clock goes on to that moment, with what comes due until then.
  private func tick(at moment: Instant, then later: [SampleDeed] = []) -> SampleDeed {
    let moment = min(moment, community.now)
    return SampleDeed(secondsAgo: community.now - moment) { desk in
      _ = try desk.store.advanceClock(to: moment)
      return later
    }
  }

  private func deed(
    _ delivery: DeliveryID, version: Int, _ change: DeliveryChange, by operator: Operator,
    at moment: Instant
  ) -> SampleDeed {
    let moment = min(moment, community.now)
    return SampleDeed(secondsAgo: community.now - moment) { desk in
      _ = try desk.store.perform(
        .settleDelivery(delivery, version: version, change), as: `operator`, at: moment)
      return []
    }
  }
}
