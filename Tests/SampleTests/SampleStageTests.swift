import Community
import Testing

@testable import Sample

/// The plan's groups reach the stages that they are planned for, by the rules of the domain alone.
@Suite struct SampleStageTests {
  @Test(arguments: [1, 2, 3] as [UInt64], [0, 3, 5] as [Int64])
  func `groups reach their planned stages`(seed: UInt64, days: Int64) {
    let now = SampleRecordTests.now + days * 86_400 + days * 3600
    let community = SampleCommunity(seed: seed, now: now)
    for index in community.plan.groups.indices {
      let group = community.plan.groups[index]
      let figures = figures(community, index)
      #expect(figures.stage == group.arc.stage, "\(group.name): \(figures.stageReason)")
    }
  }

  @Test func `staff are silent for as long as planned`() {
    let community = SampleCommunity(now: SampleRecordTests.now)
    for index in community.plan.groups.indices {
      let group = community.plan.groups[index]
      guard group.arc != .closed else { continue }
      #expect(figures(community, index).ownerSilentDays == group.staffSilentDays)
    }
  }

  private func figures(_ community: SampleCommunity, _ index: Int) -> GroupFigures {
    let group = community.plan.groups[index]
    let crew = SampleCrew(index, of: community)
    let staff = Set(crew.accounts.prefix(2).compactMap(\.externalID))
    var counts: [Day: [String: Int]] = [:]
    var staffLastSpoke: Day?
    community.records(ofGroup: index) { record in
      guard case .event(let event, _) = record, case .message = event.kind,
        let account = event.account, let id = account.externalID, account.kind != .bot
      else { return }
      let day = group.zone.day(of: event.at)
      if staff.contains(id) {
        staffLastSpoke = day
      } else {
        counts[day, default: [:]][id, default: 0] += 1
      }
    }
    let ids = Dictionary(
      uniqueKeysWithValues: crew.accounts.enumerated().map { ($1.externalID ?? "", Int64($0)) })
    let entries = counts.flatMap { day, people in
      people.map { GroupHistory.Entry(day: day, person: ids[$0] ?? -1, messages: $1) }
    }.sorted { ($0.day, $0.person) < ($1.day, $1.person) }
    let history = GroupHistory(entries: entries, asOf: group.zone.day(of: community.now))
    let input = FigureInput(
      history: history, staffLastSpoke: staffLastSpoke, isClosed: group.arc == .closed)
    return computeFigures(input, model: .bundled).figures
  }
}
