import Community
import Testing

@testable import Sample

@Suite struct SampleRecordTests {
  /// Monday 2026-03-02, 08:02 in Shanghai.
  static let now = Instant(1_772_409_720)

  @Test func `the same seed and moment give the same records`() {
    let first = digest(SampleCommunity(now: Self.now))
    #expect(first == digest(SampleCommunity(now: Self.now)))
    #expect(first != digest(SampleCommunity(seed: 2, now: Self.now)))
  }

  @Test func `another moment shifts everything`() {
    let plan = SamplePlan(groups: Array(SamplePlan.standard.groups.prefix(4)))
    let year: Int64 = 364 * 86_400
    let before = times(SampleCommunity(now: Self.now - year, plan: plan))
    let after = times(SampleCommunity(now: Self.now, plan: plan))
    #expect(before.map { $0 + year } == after)
  }

  @Test func `the plan's counts come out exactly`() {
    for plan in [
      SamplePlan.standard, .hostile, SamplePlan(groups: 30, members: 900, messages: 5000),
    ] {
      let community = SampleCommunity(now: Self.now, plan: plan)
      for (index, group) in plan.groups.enumerated() {
        var messages = 0
        var members: Set<String> = []
        community.records(ofGroup: index) { record in
          switch record {
          case .event(let event, _): if case .message = event.kind { messages += 1 }
          case .roster(let entry, _): members.insert(entry.account.externalID ?? "")
          case .application: break
          }
        }
        #expect(messages == group.messages)
        #expect(members.count == group.members)
      }
    }
    #expect(SamplePlan(groups: 30, members: 900, messages: 5000).messages == 5000)
    #expect(SamplePlan(groups: 7, members: 900, messages: 5000).members == 900)
  }

  @Test func `a group's events are in order of time and end before now`() {
    let community = SampleCommunity(now: Self.now)
    for index in community.plan.groups.indices {
      var last = Instant(.min)
      community.records(ofGroup: index) { record in
        guard case .event(let event, _) = record else { return }
        if case .notice = event.kind { return }
        #expect(event.at >= last)
        #expect(event.at <= Self.now)
        last = event.at
      }
    }
  }

  @Test func `nobody speaks before joining or after leaving`() {
    let community = SampleCommunity(now: Self.now)
    for (index, group) in community.plan.groups.enumerated() {
      let crew = SampleCrew(index, of: community)
      let places = Dictionary(
        uniqueKeysWithValues: crew.accounts.enumerated().map { ($1.externalID ?? "", $0) })
      let first = group.zone.day(of: Self.now) - (group.age - 1)
      community.records(ofGroup: index) { record in
        guard case .event(let event, _) = record, case .message = event.kind,
          let place = places[event.account?.externalID ?? ""]
        else { return }
        #expect(crew.isPresent(place, onDay: group.zone.day(of: event.at) - first))
      }
    }
  }

  @Test func `the standard plan has about 1500 people and twelve requests that wait`() {
    var people: Set<String> = []
    var names: [String: Int] = [:]
    SampleCommunity(now: Self.now).records { record in
      guard case .roster(let entry, let source) = record else { return }
      let id = source.platform.rawValue + (entry.account.externalID ?? "")
      if people.insert(id).inserted { names[entry.account.name, default: 0] += 1 }
    }
    #expect((1_400...1_600).contains(people.count))
    #expect(names.values.contains { $0 > 1 })
    let open = SamplePlan.standard.groups.flatMap(\.applications).filter {
      switch $0.fate {
      case .waiting, .held: true
      case .approved, .joined, .rejected: false
      }
    }
    #expect(open.count == 12)
  }

  @Test func `hostile people carry control characters and endless names`() {
    var names: Set<String> = []
    SampleCommunity(now: Self.now, plan: .hostile).records { record in
      guard case .roster(let entry, _) = record else { return }
      names.insert(entry.account.name)
    }
    #expect(names.contains { $0.unicodeScalars.contains("\u{1B}") })
    #expect(names.contains { $0.unicodeScalars.contains("\u{202E}") })
    #expect(names.contains { $0.count == 1000 })
    #expect(names.contains { $0.contains("\n") })
  }

  private func times(_ community: SampleCommunity) -> [Instant] {
    var times: [Instant] = []
    community.records { record in
      switch record {
      case .event(let event, _): times.append(event.at)
      case .roster(let entry, _): if let at = entry.joinedAt { times.append(at) }
      case .application(let application, _): times.append(application.at)
      }
    }
    return times
  }

  private func digest(_ community: SampleCommunity) -> UInt64 {
    var hash: UInt64 = 0
    func take(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    community.records { record in
      switch record {
      case .event(let event, _):
        hash ^= UInt64(bitPattern: event.at.seconds)
        take(event.account?.externalID ?? "")
        if case .message(let text) = event.kind { take(text) }
      case .roster(let entry, _): take(entry.account.name)
      case .application(let application, _): take(application.name)
      }
    }
    return hash
  }
}
