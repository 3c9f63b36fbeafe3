import Community
import Testing

@testable import Sample

/// What holds of the history of any group, whatever its size and life.
@Suite struct `The history of any sample group` {
  private static let now = SampleRecordTests.now
  private static let plans: [SamplePlan] =
    [SamplePlan.hostile, SamplePlan(groups: 5, members: 130, messages: 900)]
    + SampleArc.allCases.map { .one($0, members: 36, messages: 500, age: 200) }
    + [
      .one(members: 1, messages: 5, age: 1), .one(members: 2, messages: 9, age: 3),
      .one(members: 30, messages: 0, age: 40), .one(.sprout, members: 34, messages: 300, age: 14),
    ]

  private func each(_ plan: Int, _ body: (SampleGroup, SampleRecords, SampleCrew) -> Void) {
    let community = SampleCommunity(now: Self.now, plan: Self.plans[plan])
    for (index, group) in community.plan.groups.enumerated() {
      body(group, SampleRecords(community, group: index), SampleCrew(index, of: community))
    }
  }

  @Test(arguments: plans.indices)
  func `has ids that grow, and answers what was said before`(plan: Int) {
    each(plan) { _, records, _ in
      let ids = records.happenings.compactMap { $0.externalID.flatMap(Int.init) }
      #expect(ids == Array(1..<(ids.count + 1)))
      for event in records.messages {
        guard let reply = event.replyTo.flatMap(Int.init) else { continue }
        #expect((1..<(event.externalID.flatMap(Int.init) ?? 0)).contains(reply))
      }
    }
  }

  @Test(arguments: plans.indices)
  func `tells of everybody who came and went, and no one else`(plan: Int) {
    each(plan) { group, records, crew in
      var joins: [String] = []
      var leaves: [String] = []
      for event in records.events {
        let id = event.account?.externalID ?? ""
        switch event.kind {
        case .join: joins.append(id)
        case .leave, .removal: leaves.append(id)
        case .message, .notice: break
        }
      }
      let all = crew.accounts.compactMap(\.externalID)
      #expect(joins.sorted() == all.dropFirst(crew.founders).sorted())
      #expect(Set(leaves).count == leaves.count)
      // Who came, less who went, is who is there.
      let present = Set(all).subtracting(leaves)
      #expect(Set(records.roster.compactMap(\.account.externalID)) == present)
      #expect(records.roster.count == group.members)
    }
  }

  @Test(arguments: plans.indices)
  func `has newcomers brought by somebody who was there, not by themselves`(plan: Int) {
    each(plan) { _, records, crew in
      let places = Dictionary(
        uniqueKeysWithValues: crew.accounts.enumerated().map { ($1.externalID ?? "", $0) })
      for event in records.events {
        guard case .join(let host?) = event.kind else { continue }
        let place = places[event.account?.externalID ?? ""] ?? -1
        let hostPlace = places[host.externalID ?? ""] ?? Int.max
        #expect(hostPlace < place)
      }
    }
  }

  @Test(arguments: plans.indices)
  func `has words in every message, and a speaker of the group`(plan: Int) {
    each(plan) { group, records, crew in
      let accounts = Set(crew.accounts)
      #expect(records.messages.count == group.messages)
      for event in records.messages {
        guard case .message(let text) = event.kind else { continue }
        #expect(!text.isEmpty)
        #expect(event.account.map(accounts.contains) == true)
      }
    }
  }

  @Test(arguments: plans.indices)
  func `gives the bot its own lines, and nobody else's`(plan: Int) {
    each(plan) { group, records, _ in
      let lines = Set(PhraseBank.bank(for: group.topic).botLines)
      for event in records.messages {
        guard case .message(let text) = event.kind else { continue }
        #expect((event.account?.kind == .bot) == lines.contains(text))
      }
    }
  }

  @Test func `of nobody is silence, however much was asked for`() {
    let community = SampleCommunity(now: Self.now, plan: .one(members: 0, messages: 50))
    let records = SampleRecords(community, group: 0)
    #expect(records.happenings.isEmpty && records.roster.isEmpty)
  }
}
