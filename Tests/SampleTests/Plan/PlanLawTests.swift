import Community
import Testing

@testable import Sample

@Suite struct `A plan of any size` {
  @Test(
    arguments: [
      (1, 1, 0), (1, 1, 1), (2, 2, 7), (12, 1500, 30_000), (13, 13, 13), (100, 99, 3),
      (37, 1_000, 999), (1000, 100_000, 10_000_000),
    ])
  func `shares everything out, evenly and to the last one`(
    groups: Int, members: Int, messages: Int
  ) {
    let plan = SamplePlan(groups: groups, members: members, messages: messages)
    #expect((plan.groups.count, plan.members, plan.messages) == (groups, members, messages))
    for sizes in [plan.groups.map(\.members), plan.groups.map(\.messages)] {
      #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
      #expect(sizes.allSatisfy { $0 >= 0 })
    }
    for group in plan.groups {
      #expect(group.capacity >= 500 && group.capacity > group.members)
      #expect(group.voices >= 2)
      #expect(group.age >= 1)
    }
  }

  @Test func `of no groups, or fewer, is empty`() {
    for count in [0, -1, -100] {
      let plan = SamplePlan(groups: count, members: 10, messages: 10)
      #expect(plan.groups.isEmpty && plan.members == 0 && plan.messages == 0)
    }
  }

  /// Groups of a series are opened one after the other; each round of models has its own.
  @Test func `tells groups and their series apart`() {
    let plan = SamplePlan(groups: 40, members: 400, messages: 400)
    let names = plan.groups.map { "\($0.platform.rawValue)/\($0.name)" }
    #expect(Set(names).count == 40)
    let series = Dictionary(grouping: plan.groups.compactMap(\.series)) { $0 }
    #expect(series.count == 4)
    #expect(series.values.allSatisfy { $0.count == 2 })
    let ids = plan.groups.indices.map { plan.groups[$0].externalID(at: $0) }
    #expect(Set(ids).count == 40)
  }

  @Test func `has requests of strangers only, whose places need no other group`() {
    let plan = SamplePlan(groups: 24, members: 480, messages: 100)
    let applicants = plan.groups.flatMap(\.applications).map(\.applicant)
    #expect(!applicants.isEmpty)
    for case .member in applicants { Issue.record("a member of a group of the standard plan") }
  }
}

@Suite struct `The standard plan` {
  private let groups = SamplePlan.standard.groups

  @Test func `has every stage of life, and the twelve groups that it says`() {
    #expect(groups.count == 12)
    #expect(Set(groups.map(\.arc)) == Set(SampleArc.allCases))
    #expect(Set(groups.map(\.arc.stage)) == Set(Stage.allCases))
    #expect(Set(groups.map(\.kind)) == Set(GroupKind.allCases))
    #expect(Set(groups.map(\.name)).count == 12)
  }

  @Test func `has room for its members, and talk for its voices`() {
    for group in groups {
      #expect(group.members <= group.capacity, "\(group.name)")
      #expect(group.voices < group.members)
      #expect(group.messages >= group.voices * 10)
      #expect((14...425).contains(group.age))
      #expect((0..<group.age).contains(group.staffSilentDays))
    }
  }

  /// What its requests name exists: the places of members and referrers.
  @Test func `has applicants and referrers that there are`() {
    for group in groups {
      for application in group.applications {
        if case .member(let other, let place) = application.applicant {
          #expect(place + SampleCrew.team(groups[other]).count < groups[other].members)
        }
        if case .member(let place)? = application.referrer {
          #expect(place + SampleCrew.team(group).count < group.members)
        }
        #expect(application.hoursAgo > 0 && application.hoursAgo < group.age * 24)
      }
    }
  }
}
