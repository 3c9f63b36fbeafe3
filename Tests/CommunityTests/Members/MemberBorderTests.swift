import Community
import Testing

/// Where a member's counts just reach what is asked for, and where one is missing.
@Suite struct `At the border of a member's standing` {
  private static let most: [RelationStep.Count: Int] = [
    .answeredPeople: 5, .answeredBy: 1, .strongTies: 3, .startDays: 6, .firstAnswers: 6,
  ]

  @Test(
    arguments: [
      (.answeredPeople, 4, .trusting), (.answeredPeople, 1, .trusting),
      (.answeredPeople, 0, .acquainted), (.answeredBy, 0, .acquainted),
      (.strongTies, 2, .trusting), (.strongTies, 1, .trusting), (.strongTies, 0, .interacting),
      (.startDays, 5, .collaborating), (.firstAnswers, 5, .collaborating),
      (.firstAnswers, 6, .creating),
    ] as [(RelationStep.Count, Int, RelationStep)])
  func `each count holds a step of the ladder back by itself`(
    count: RelationStep.Count, have: Int, step: RelationStep
  ) {
    var counts = Self.most
    counts[count] = have
    #expect(RelationStep { counts[$0] ?? 0 } == step)
  }

  @Test func `a requirement is met by just as many`() {
    let requirements = RelationStep.collaborating.requirements {
      $0 == .strongTies ? 3 : 4
    }
    #expect(requirements.map(\.isMet) == [true, false])
  }

  @Test(
    arguments: [
      (4, 9, nil), (5, 2, 9), (5, 1, nil), (11, 1, nil), (11, 2, 15), (12, 0, 12), (12, 1, 14),
    ] as [(Int, Int, Int?)])
  func `a helper answers five people, two of them new, or twelve`(
    people: Int, newcomers: Int, score: Int?
  ) {
    #expect(HelperCandidate.score(people: people, newcomers: newcomers, incidents: 0) == score)
  }

  @Test(arguments: [
    (0, 0, EngagementLevel.absent), (1, 0, .visitor), (9, 0, .visitor), (10, 0, .participant),
    (0, 1, .contributor), (99, 9, .contributor), (0, 10, .core),
  ])
  func `contributions count before conversations`(
    conversations: Int, contributions: Int, level: EngagementLevel
  ) {
    #expect(
      EngagementLevel(conversations: conversations, contributions: contributions) == level)
  }

  @Test func `a member's standing is seen by its own counts`() {
    var standing = MemberStanding()
    (standing.minutes365, standing.firstAnswers, standing.answers) = (10, 0, 9)
    #expect(standing.engagement == .participant)
    standing.firstAnswers = 1
    #expect(standing.engagement == .contributor)
    (standing.daysNow, standing.daysBefore) = (1, 8)
    #expect(standing.isAtRisk)
    (standing.daysNow, standing.daysBefore) = (8, 1)
    #expect(!standing.isAtRisk)
    (standing.answeredPeople, standing.newcomersAnswered, standing.incidents) = (5, 2, 0)
    #expect(standing.helperScore == 9)
    standing.incidents = 1
    #expect(standing.helperScore == nil)
    (standing.starts28, standing.reach.answeredBy, standing.presence.days30) = (8, 3, 8)
    #expect(standing.seedScore(nil) == 2)
    #expect(standing.seedScore(Scorecard(authority: 1, expressive: 2, humorous: 3)) == 8)
  }
}
