import Community
import Testing

@testable import Sample

/// The shapes that a sample community is drawn from.
@Suite struct SampleShapeTests {
  @Test(arguments: SampleArc.allCases)
  func `an arc's strength is a share, and its joins go forward`(arc: SampleArc) {
    for ago in 0...900 { #expect((0...1).contains(arc.strength(daysAgo: ago)), "\(ago)") }
    // Long ago every arc but growth, which climbs, was at its best.
    #expect(arc == .growth || arc.strength(daysAgo: 900) == 1)
    let times = (0...100).map { arc.joinTime(Double($0) / 100) }
    #expect(times == times.sorted())
    #expect(times.first == 0 && times.allSatisfy { $0 <= 1 })
  }

  @Test(
    arguments: [
      (.silent, 60, 61), (.closed, 119, 120), (.woken, 126, 127),
    ] as [(SampleArc, Int, Int)])
  func `who fell silent said nothing for a long time`(arc: SampleArc, silent: Int, spoke: Int) {
    #expect(arc.strength(daysAgo: silent) == 0)
    #expect(arc.strength(daysAgo: spoke) > 0)
  }

  @Test func `a decline is weakest today`() {
    let days = (0..<80).map { SampleArc.decline.strength(daysAgo: $0) }
    #expect(days == days.sorted())
    #expect(days[0] < 0.2)
  }

  @Test(arguments: SampleTopic.allCases)
  func `messages fall on hours of the day, and before its end`(topic: SampleTopic) {
    let rhythm = Rhythm(topic)
    var random = SampleRandom(7, 7)
    for limit in [Int64(1), 60, 28_920, 86_400] {
      for _ in 0..<300 {
        let second = rhythm.second(before: limit, &random)
        #expect((0..<limit).contains(second))
      }
    }
    let shares = stride(from: Int64(0), through: 86_400, by: 900).map { rhythm.share(until: $0) }
    #expect(shares == shares.sorted())
    #expect(shares.first == 0 && shares.last == 1)
    // A Friday weighs one, a Saturday what the topic says.
    let friday = Day(year: 2026, month: 3, day: 6)
    #expect(rhythm.weight(of: friday) == 1)
    #expect(rhythm.weight(of: friday + 1) != 1)
    #expect(rhythm.weight(of: friday + 3) == 1)
  }

  @Test(
    arguments: [(.languages, true), (.running, false), (.gardening, false)]
      as [(SampleTopic, Bool)])
  func `a group says everything in each of its languages`(topic: SampleTopic, chinese: Bool) {
    let bank = PhraseBank.bank(for: topic)
    for lines in [
      bank.statements, bank.questions, bank.answers, bank.greetings, bank.hosting,
      bank.advertisements, bank.botLines,
    ] {
      let han = lines.filter { $0.unicodeScalars.contains { (0x4e00...0x9fff) ~= $0.value } }
      #expect(!han.isEmpty == chinese, "\(lines)")
      #expect(han.count < lines.count, "\(lines)")
    }
  }

  @Test func `chance keeps within its bounds and reaches them`() {
    var random = SampleRandom(1, 2, 3)
    var seen: Set<Int> = []
    for _ in 0..<2000 {
      seen.insert(random.below(7))
      let (share, never, always) = (random.unit(), random.chance(0), random.chance(100))
      #expect((0..<1).contains(share) && !never && always)
    }
    #expect(seen == Set(0..<7))
    let (none, one, nobody) = (random.below(0), random.below(1), random.pick([Int]()))
    #expect(none == 0 && one == 0 && nobody == nil)
  }

  @Test(arguments: [(1, 1, 1), (3, 100, 1000), (7, 23, 5), (40, 31_000, 99_999), (16, 0, 0)])
  func `a size that was asked for is shared out to the last one`(
    groups: Int, members: Int, messages: Int
  ) {
    let plan = SamplePlan(groups: groups, members: members, messages: messages)
    #expect(plan.groups.count == groups)
    #expect(plan.members == members)
    #expect(plan.messages == messages)
    #expect(Set(plan.groups.map(\.name)).count == groups)
    #expect(plan.groups.allSatisfy { $0.capacity > $0.members })
    let sizes = plan.groups.map(\.members)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }
}

/// The people of a sample community.
@Suite struct SamplePeopleTests {
  private let community = SampleCommunity(now: SampleRecordTests.now)

  private func ids(ofGroup index: Int) -> [String] {
    SampleCrew(index, of: community).accounts.compactMap(\.externalID)
  }

  @Test func `nobody is in a group twice, and each group has one owner`() {
    for index in community.plan.groups.indices {
      let ids = ids(ofGroup: index)
      #expect(Set(ids).count == ids.count)
      var owners = 0
      community.records(ofGroup: index) { record in
        if case .roster(let entry, _) = record, entry.role == .owner { owners += 1 }
      }
      #expect(owners == 1)
    }
  }

  @Test func `ordinary members are in one group of a series, and some in several groups`() {
    let groups = community.plan.groups
    var homes: [String: [Int]] = [:]
    for index in groups.indices {
      let team = SampleCrew.team(groups[index]).count
      for id in ids(ofGroup: index).dropFirst(team) { homes[id, default: []].append(index) }
    }
    #expect(homes.values.contains { $0.count > 1 })
    for places in homes.values {
      let series = places.compactMap { groups[$0].series }
      #expect(Set(series).count == series.count)
      #expect(Set(places.map { groups[$0].platform }).count == 1)
    }
  }

  @Test func `people come before they go, within the life of their group`() {
    for index in community.plan.groups.indices {
      let crew = SampleCrew(index, of: community)
      let group = community.plan.groups[index]
      #expect(crew.joined == crew.joined.sorted())
      for (position, joined) in crew.joined.enumerated() {
        #expect((0..<group.age).contains(joined))
        if let left = crew.left[position] { #expect((joined..<group.age).contains(left)) }
      }
      for day in stride(from: 0, to: group.age, by: 17) {
        #expect(crew.count(onDay: day) == crew.joined.count { $0 <= day })
      }
    }
  }

  @Test func `who applies has asked before anybody decided, and arrives after that`() {
    var arrivals = 0
    community.arrivals { record in
      guard case .event(let event, _) = record else { return }
      arrivals += 1
      #expect(event.account?.externalID != nil)
    }
    let joined = community.plan.groups.flatMap(\.applications).filter {
      if case .joined = $0.fate { true } else { false }
    }
    #expect(arrivals == joined.count)
    for application in community.plan.groups.flatMap(\.applications) {
      #expect(community.requested(application) < community.decided(application))
      switch application.fate {
      case .waiting, .held: #expect(community.requested(application) <= community.now)
      case .approved, .joined, .rejected:
        #expect(community.decided(application) <= community.now)
      }
    }
  }

  @Test(arguments: [SampleNameStyle.chinese, .english, .mixed])
  func `names depend on the person's number alone`(style: SampleNameStyle) {
    let names = (0..<500).map { SampleName.name(style, number: $0) }
    #expect(names == (0..<500).map { SampleName.name(style, number: $0) })
    #expect(names.allSatisfy { !$0.isEmpty })
    #expect(Set(names).count > 100)
  }
}
