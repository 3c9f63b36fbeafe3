import Testing

@testable import Community

@Suite struct `What is worth an alert` {
  private let asOf = Day(20_000)

  /// A life of those stages, the last of which began that many days before the data ends.
  private func life(_ stages: Stage..., changed ago: Int) -> [StagePeriod] {
    stages.enumerated().map { place, stage in
      StagePeriod(stage: stage, from: asOf - ago - 100 * (stages.count - 1 - place))
    }
  }

  private func alerts(
    _ stages: [StagePeriod] = [], members: Int = 1, capacity: Int = 500, late: Int = 0
  ) -> [Alert.Kind] {
    AlertRule.alerts(
      stages: stages, members: members, capacity: capacity, asOf: asOf, today: asOf + late)
  }

  @Test(arguments: Stage.allCases, Stage.allCases)
  func `a fall and a waking are, and nothing else`(from: Stage, to: Stage) {
    let news: Bool
    switch (from, to) {
    case (_, .decline), (_, .silent): news = true
    case (.silent, .closed): news = false
    case (.silent, _): news = true
    default: news = false
    }
    let found = alerts(life(from, to, changed: 3))
    #expect(found == (news ? [.stageChanged(from: from, to: to, on: asOf - 3)] : []))
  }

  @Test(arguments: [(0, 1), (1, 1), (13, 1), (14, 0), (15, 0), (400, 0)])
  func `a change is news for two weeks of data`(ago: Int, count: Int) {
    #expect(alerts(life(.active, .silent, changed: ago)).count == count)
  }

  @Test(arguments: [(-400, 1), (-1, 1), (0, 1), (27, 1), (28, 0), (29, 0), (3000, 0)])
  func `what ended four weeks ago is history`(late: Int, count: Int) {
    #expect(alerts(life(.active, .silent, changed: 3), late: late).count == count)
    #expect(alerts(members: 500, late: late).count == count)
    #expect(AlertRule.isPresent(asOf: asOf, today: asOf + late) == (count == 1))
  }

  @Test(
    arguments: [
      (89, 100, false), (90, 100, true), (100, 100, true), (101, 100, true), (1, 1, true),
      (0, 1, false), (449, 500, false), (450, 500, true), (8, 9, false), (9, 10, true),
      (26, 29, false), (27, 30, true),
    ])
  func `a room is nearly full from nine tenths on`(members: Int, capacity: Int, isFull: Bool) {
    let found = alerts(members: members, capacity: capacity)
    #expect(found == (isFull ? [.nearlyFull(members: members, capacity: capacity)] : []))
  }

  @Test(
    arguments: [
      (97, 100, 97), (100, 100, 100), (90, 100, 90),
      // No longer nearly full, or of another room: as it was noticed.
      (89, 100, 96), (97, 500, 96),
    ])
  func `a room is told as it is now`(members: Int, capacity: Int, told: Int) {
    #expect(
      AlertRule.present(
        .nearlyFull(members: 96, capacity: 100), members: members, capacity: capacity)
        == .nearlyFull(members: told, capacity: 100))
    let change = Alert.Kind.stageChanged(from: .active, to: .decline, on: asOf)
    #expect(AlertRule.present(change, members: members, capacity: capacity) == change)
  }

  @Test(
    arguments: [
      (97, 100, true), (90, 100, true), (89, 100, false),
      // The room that was noticed is not this one.
      (97, 500, false), (500, 500, false),
    ])
  func `a room wants to be seen to as long as it is that full`(
    members: Int, capacity: Int, holds: Bool
  ) {
    #expect(
      AlertRule.holds(
        .nearlyFull(members: 96, capacity: 100), stages: [], members: members, capacity: capacity)
        == holds)
  }

  @Test(arguments: [0, 3, 400])
  func `a change wants to be seen as long as the group's life has it on that day`(ago: Int) {
    let stages = life(.sprout, .active, .decline, changed: ago)
    func holds(_ from: Stage, _ to: Stage, _ day: Day) -> Bool {
      AlertRule.holds(
        .stageChanged(from: from, to: to, on: day), stages: stages, members: 1, capacity: 500)
    }
    #expect(holds(.active, .decline, asOf - ago))
    #expect(!holds(.active, .decline, asOf - ago - 1) && !holds(.active, .decline, asOf - ago + 1))
    #expect(!holds(.active, .silent, asOf - ago) && !holds(.growth, .decline, asOf - ago))
    #expect(!holds(.sprout, .decline, asOf - ago))
  }

  @Test func `stands in the order in which it happened, the room last`() {
    let stages = [
      StagePeriod(stage: .active, from: asOf - 300), StagePeriod(stage: .decline, from: asOf - 20),
      StagePeriod(stage: .silent, from: asOf - 12), StagePeriod(stage: .growth, from: asOf - 5),
      StagePeriod(stage: .active, from: asOf - 2),
    ]
    #expect(
      alerts(stages, members: 480) == [
        .stageChanged(from: .decline, to: .silent, on: asOf - 12),
        .stageChanged(from: .silent, to: .growth, on: asOf - 5),
        .nearlyFull(members: 480, capacity: 500),
      ])
  }

  @Test func `is nothing of a group that has only begun`() {
    #expect(alerts(life(.sprout, changed: 0)).isEmpty)
    #expect(alerts().isEmpty)
  }

  /// Whoever looks on a later day of the same data sees no more than who looked before.
  @Test(arguments: 0..<30)
  func `only gets less while no data comes`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var day = asOf - random.int(30...200)
    var stages: [StagePeriod] = []
    while day <= asOf {
      stages.append(StagePeriod(stage: random.pick(Stage.allCases), from: day))
      day = day + random.int(1...20)
    }
    let members = random.int(400...500)
    var before = alerts(stages, members: members)
    for late in 1...40 {
      let now = alerts(stages, members: members, late: late)
      #expect(now == before || now.isEmpty)
      before = now
    }
    #expect(before.isEmpty)
  }
}
