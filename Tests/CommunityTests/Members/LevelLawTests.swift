import Testing

@testable import Community

@Suite struct `The curve of levels` {
  @Test func `begins each level where the one below is paid`() {
    var paid = 0
    for level in 0...300 {
      #expect(LevelCurve.total(at: level) == paid)
      #expect(LevelCurve.level(points: paid) == level)
      #expect(LevelCurve.level(points: paid + LevelCurve.step(from: level) - 1) == level)
      paid += LevelCurve.step(from: level)
    }
  }

  @Test(arguments: [(0, 100), (1, 155), (2, 220), (10, 1100), (49, 14_555)])
  func `makes each step dearer`(level: Int, price: Int) {
    #expect(LevelCurve.step(from: level) == price)
    #expect(LevelCurve.step(from: level + 1) > price)
  }

  @Test(arguments: [Int.min, -100, -1, 0])
  func `has nothing below the first level`(points: Int) {
    #expect(LevelCurve.level(points: max(points, -1_000_000)) == 0)
    #expect(LevelCurve.total(at: points < 0 ? -3 : 0) == 0)
  }
}

@Suite struct `A level of participation` {
  /// With the minutes that are said to be missing the next level is reached, and not with one less.
  @Test(arguments: 0..<20)
  func `says how far the next one is`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let minutes = Double(random.int(0...20_000))
      let it = ParticipationLevel(participation: minutes)
      #expect(it.minutesToNext > 0)
      let there = ParticipationLevel(participation: minutes + Double(it.minutesToNext))
      #expect(there.level == it.level + 1)
      let almost = ParticipationLevel(participation: minutes + Double(it.minutesToNext - 1))
      #expect(almost.level == it.level)
    }
  }

  @Test(arguments: [(4.99, 0), (5, 1), (12.7, 1), (12.75, 2)] as [(Double, Int)])
  func `counts parts of a minute`(minutes: Double, level: Int) {
    #expect(ParticipationLevel(participation: minutes).level == level)
  }

  /// An index that was written for a far day must not end the program.
  @Test(
    arguments: [
      Double.infinity, -.infinity, .nan, .greatestFiniteMagnitude, 1e300, 1e18, -1e300, -0.0,
      .leastNonzeroMagnitude,
    ])
  func `reads any number`(participation: Double) {
    let it = ParticipationLevel(participation: participation)
    #expect(it.level >= 0 && it.minutesToNext > 0)
    if !(participation > 1) { #expect((it.level, it.minutesToNext) == (0, 5)) }
  }

  @Test func `grows with participation, up to more than anybody can have`() {
    var before = 0
    for power in 0...18 {
      var minutes = 1.0
      for _ in 0..<power { minutes *= 10 }
      let level = ParticipationLevel(participation: minutes).level
      #expect(level >= before)
      before = level
    }
    #expect(
      ParticipationLevel(participation: 1e9) == ParticipationLevel(participation: .infinity))
  }
}
