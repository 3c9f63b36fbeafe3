import Testing

@testable import Community

@Suite struct `Orbits, reach and engagement` {
  @Test func `are nearer the middle with more love, and say where the next one begins`() {
    var before = OrbitLevel.observer
    for love in 0...200 {
      let level = OrbitLevel(love: Double(love))
      #expect(level <= before)
      if let next = level.nextAt {
        #expect(Double(next) > Double(love))
        #expect(OrbitLevel(love: Double(next)).rawValue == level.rawValue - 1)
      }
      before = level
    }
    #expect(before == .advocate)
    #expect(OrbitLevel(love: .nan) == .observer)
  }

  @Test(arguments: PersonKind.allCases)
  func `have a place of their own for staff alone`(kind: PersonKind) {
    #expect((OrbitLevel(love: 5, kind: kind) == .team) == (kind == .staff))
    #expect(kind.isOrganic == (kind == .human))
  }

  @Test func `give more points for more people, up to five`() {
    for answered in 0...12 {
      for brought in 0...7 {
        let here = Reach(answeredBy: answered, brought: brought).points
        #expect(Reach(answeredBy: answered + 1, brought: brought).points >= here)
        #expect(Reach(answeredBy: answered, brought: brought + 1).points >= here)
        #expect((0...5).contains(here))
      }
    }
    #expect([0, 1, 4, 5].map { Reach(brought: $0).invitationPoints } == [0, 1, 1, 2])
    #expect([0, 1, 2, 3, 7, 8].map { Reach(answeredBy: $0).answerPoints } == [0, 1, 1, 2, 2, 3])
  }

  @Test func `hold a community by love times reach, and nothing by either alone`() {
    #expect(Gravity.of(love: 4, reach: 0) == 0)
    #expect(Gravity.of(love: 0, reach: 5) == 0)
    #expect(Gravity.of(love: 2.5, reach: 4) == 10)
    #expect(Gravity.of([]) == 0)
  }

  @Test func `rise with talk and with contributions, never fall`() {
    for conversations in 0...12 {
      for contributions in 0...12 {
        let here = EngagementLevel(conversations: conversations, contributions: contributions)
        #expect(
          EngagementLevel(conversations: conversations + 1, contributions: contributions) >= here)
        #expect(
          EngagementLevel(conversations: conversations, contributions: contributions + 1) >= here)
      }
    }
  }
}
