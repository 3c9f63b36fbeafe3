import Testing

@testable import Community

@Suite struct `Levels` {
  @Test func `cost what the curve says`() {
    #expect(LevelCurve.step(from: 0) == 100)
    #expect(LevelCurve.step(from: 14) == 1780)
    #expect(LevelCurve.total(at: 14) == 10_045)
    #expect(LevelCurve.total(at: 0) == 0)
  }

  @Test(arguments: [
    (0, 0), (99, 0), (100, 1), (254, 1), (255, 2), (10_044, 13), (10_045, 14), (10_811, 14),
    (11_824, 14), (11_825, 15),
  ])
  func `begin where their steps add up`(points: Int, level: Int) {
    #expect(LevelCurve.level(points: points) == level)
  }

  @Test func `of participation rise with minutes and fall with silence`() {
    // 310 minutes are 6 200 points: level 11 begins at 5 775, level 12 at 7 030.
    let level = ParticipationLevel(participation: 310)
    #expect((level.level, level.minutesToNext) == (11, 42))
    #expect(ParticipationLevel(participation: 310 / 2).level == 8)
    #expect(ParticipationLevel(participation: 0).minutesToNext == 5)
  }

  @Test(arguments: [
    (0, 0, EngagementLevel.absent), (1, 0, .visitor), (9, 0, .visitor), (10, 0, .participant),
    (2, 1, .contributor), (500, 9, .contributor), (500, 10, .core),
  ])
  func `of engagement follow talk and contributions`(
    conversations: Int, contributions: Int, level: EngagementLevel
  ) {
    let found = EngagementLevel(conversations: conversations, contributions: contributions)
    #expect(found == level)
  }
}

@Suite struct `Trust level 3` {
  private let requirements = TrustRequirements(topicsInWindow: 400, postsInWindow: 4000)
  /// Exactly what is needed.
  private let enough = TrustRecord(
    daysVisited: 50, topicsRepliedTo: 10, topicsRead: 100, postsRead: 1000, likesGiven: 30,
    likesReceived: 20, likingPeople: 5, likedDays: 7, flaggedPosts: 5, flaggingPeople: 5,
    topicsReadEver: 200, postsReadEver: 500)

  @Test func `is earned by exactly what is asked for`() {
    #expect(requirements.areMet(by: enough))
    let counts: [WritableKeyPath<TrustRecord, Int>] = [
      \.daysVisited, \.topicsRepliedTo, \.topicsRead, \.postsRead, \.likesGiven, \.likesReceived,
      \.likingPeople, \.likedDays, \.topicsReadEver, \.postsReadEver,
    ]
    for count in counts {
      var record = enough
      record[keyPath: count] -= 1
      #expect(!requirements.areMet(by: record))
    }
  }

  @Test func `asks for a quarter of what there was to read, up to a bound`() {
    let large = TrustRequirements(topicsInWindow: 9000, postsInWindow: 900_000)
    let needs = Dictionary(
      uniqueKeysWithValues: large.all(for: enough).map { ($0.count, $0.need) })
    #expect(needs[.topicsRead] == 500)
    #expect(needs[.postsRead] == 20_000)
  }

  @Test func `is lost below nine tenths, after the time of grace`() {
    var record = enough
    record.daysVisited = 45
    #expect(!requirements.areLost(by: record, daysSinceReached: 14))
    record.daysVisited = 44
    #expect(requirements.areLost(by: record, daysSinceReached: 14))
    #expect(!requirements.areLost(by: record, daysSinceReached: 13))
  }

  @Test func `does not go with flags or a suspension`() {
    var flagged = enough
    flagged.flaggedPosts = 6
    #expect(!requirements.areMet(by: flagged))
    #expect(requirements.areLost(by: flagged, daysSinceReached: 20))
    var suspended = enough
    suspended.isSuspended = true
    #expect(!requirements.areMet(by: suspended))
    #expect(requirements.areLost(by: suspended, daysSinceReached: 20))
  }
}
