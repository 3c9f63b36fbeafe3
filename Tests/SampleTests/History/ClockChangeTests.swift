import Community
import Testing

@testable import Sample

/// Days on which clocks are put forward or back have 23 or 25 hours.
@Suite struct `A history over a change of clocks` {
  /// Sample histories end on these days, at nine in the evening in London: before, on and after
  /// both changes of 2026, and months later.
  private static let ends = [
    (2026, 3, 28), (2026, 3, 29), (2026, 3, 30), (2026, 4, 15), (2026, 7, 1), (2026, 10, 25),
    (2026, 10, 26), (2026, 11, 22),
  ].map { Day(year: $0, month: $1, day: $2) }

  private func community(_ end: Day, _ zone: Zone) -> SampleCommunity {
    let now = zone.instant(end, TimeOfDay(hour: 21, minute: 0))
    return SampleCommunity(now: now, plan: .one(messages: 6000, age: 40, zone: zone))
  }

  @Test(arguments: ends)
  func `is in order of time`(end: Day) {
    let community = community(end, .london)
    let times = SampleRecords(community, group: 0).happenings.map(\.at)
    #expect(times == times.sorted())
    #expect(times.allSatisfy { $0 <= community.now })
  }

  @Test(arguments: ends)
  func `has each message on its day, and its last second too`(end: Day) {
    let community = community(end, .london)
    let group = community.plan.groups[0]
    let records = SampleRecords(community, group: 0)
    let first = end - (group.age - 1)
    #expect(records.happenings.allSatisfy { (first...end).contains(Zone.london.day(of: $0.at)) })
    // Nobody speaks on a day before the one on which they came.
    let crew = SampleCrew(0, of: community)
    let places = Dictionary(
      uniqueKeysWithValues: crew.accounts.enumerated().map { ($1.externalID ?? "", $0) })
    for event in records.messages {
      guard let place = places[event.account?.externalID ?? ""] else { continue }
      #expect(crew.isPresent(place, onDay: Zone.london.day(of: event.at) - first))
    }
  }

  @Test(arguments: ends)
  func `has as many messages as planned, whatever the zone`(end: Day) throws {
    for name in ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Shanghai"] {
      let zone = try #require(Zone(name))
      #expect(SampleRecords(community(end, zone), group: 0).messages.count == 6000)
    }
  }

  /// A second that a day does not have is not used: the day of 23 hours ends an hour earlier.
  @Test func `takes a roster's moments within their days`() {
    let end = Day(year: 2026, month: 4, day: 15)
    let community = community(end, .london)
    let crew = SampleCrew(0, of: community)
    let first = end - (community.plan.groups[0].age - 1)
    let days = Dictionary(
      uniqueKeysWithValues: crew.accounts.enumerated().map {
        ($1.externalID ?? "", crew.joined[$0])
      })
    for entry in SampleRecords(community, group: 0).roster {
      let joined = entry.joinedAt.map { Zone.london.day(of: $0) - first }
      #expect(joined == days[entry.account.externalID ?? ""])
    }
  }
}
