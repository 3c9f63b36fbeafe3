import Community
import Testing

@testable import Sample

@Suite struct `A sample of the same seed` {
  private static let now = SampleRecordTests.now

  private func records(_ community: SampleCommunity) -> [ChatRecord] {
    var records: [ChatRecord] = []
    community.records { records.append($0) }
    return records
  }

  private func small(seed: UInt64 = 1, now: Instant = now) -> SampleCommunity {
    SampleCommunity(
      seed: seed, now: now, plan: SamplePlan(groups: 4, members: 150, messages: 800))
  }

  @Test(arguments: [0, 1, 2, 77, .max] as [UInt64])
  func `is the same, record by record`(seed: UInt64) {
    #expect(records(small(seed: seed)) == records(small(seed: seed)))
  }

  @Test func `of another seed has other people who say other things`() {
    let seeds: [UInt64] = [1, 2, 3]
    let rosters = seeds.map { seed in
      records(small(seed: seed)).compactMap { record -> String? in
        if case .roster(let entry, _) = record { entry.account.name } else { nil }
      }
    }
    let talks = seeds.map { seed in
      SampleRecords(small(seed: seed), group: 0).messages.map(\.at)
    }
    #expect(Set(rosters).count == 3)
    #expect(Set(talks).count == 3)
    // And still as many of everything.
    #expect(Set(rosters.map(\.count)) == [150])
  }

  /// Groups do not depend on one another: one can be told without the rest.
  @Test func `tells each group alone as it tells it among the others`() {
    let community = small()
    let alone = community.plan.groups.indices.flatMap { index in
      var records: [ChatRecord] = []
      community.records(ofGroup: index) { records.append($0) }
      return records
    }
    #expect(alone == records(community))
  }

  @Test func `tells members and happenings apart, and nothing twice`() {
    let community = small()
    var parts: [ChatRecord] = []
    community.rosters { parts.append($0) }
    community.happenings { parts.append($0) }
    let all = records(community)
    #expect(parts.count == all.count)
    #expect(Set(parts) == Set(all))
  }

  /// A week later the same people have said the same things, a week later.
  @Test(arguments: [7, 28, 364] as [Int64])
  func `is moved by whole weeks with its moment`(days: Int64) {
    let earlier = SampleRecords(small(now: Self.now - days * 86_400), group: 0).messages
    let later = SampleRecords(small(), group: 0).messages
    #expect(earlier.map { $0.at + days * 86_400 } == later.map(\.at))
    #expect(earlier.map(\.account) == later.map(\.account))
    #expect(earlier.map(\.kind) == later.map(\.kind))
  }
}
