import Testing

@testable import Community

@Suite struct `What rises before a group falls` {
  @Test(arguments: Forerunner.allCases)
  func `has its rule, its floors and its fewest`(kind: Forerunner) {
    let expected: [Forerunner: (LightRule, Int?, Int?, Int)] = [
      .water: (.water, 10, 20, 10), .flooding: (.flooding, 2, 5, 3),
      .advertising: (.advertising, 2, 5, 3), .quarrels: (.quarrels, nil, nil, 2),
    ]
    #expect(kind.rule == expected[kind]?.0)
    #expect(kind.floor?.value == expected[kind]?.1)
    #expect(kind.redFloor?.value == expected[kind]?.2)
    #expect(kind.fewest.value == expected[kind]?.3)
  }

  /// Judged in another way: with shares as fractions of integers cross-multiplied, one rule after
  /// the other.
  private func plain(_ kind: Forerunner, now: Int, of: Int, before: Int, ofBefore: Int) -> Outcome {
    if now < kind.fewest.value { return .off }
    if let floor = kind.floor, 100 * now < floor.value * of { return .off }
    let base = max(before, 1)
    if 100 * now * ofBefore < 150 * base * of { return .off }
    let isSteep = 100 * now * ofBefore >= 300 * base * of
    let isFelt = kind.redFloor.map { 100 * now >= $0.value * of } ?? true
    return isSteep && isFelt ? .red : .amber
  }

  @Test(arguments: [Forerunner.water, .flooding, .advertising], 0..<20)
  func `is judged by shares`(kind: Forerunner, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let (of, ofBefore) = (random.int(20...400), random.int(60...1200))
      let (now, before) = (random.int(0...min(of, 60)), random.int(0...40))
      let found = outcome(kind.rule) { signals in
        signals.messagesByDay = spread(ofBefore, of)
        let counts = spread(before, now)
        switch kind {
        case .water: signals.waterByDay = counts
        case .flooding: signals.floodsByDay = counts
        case .advertising: signals.adsByDay = counts
        case .quarrels: break
        }
      }
      let expected = plain(kind, now: now, of: of, before: before, ofBefore: ofBefore)
      #expect(found == expected, "\(now)/\(of) \(before)/\(ofBefore)")
    }
  }

  @Test(arguments: 0..<20)
  func `is judged by days for quarrels, of as many as are known`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let known = random.int(14...40)
      let daysBefore = min(known, 28) - 7
      let (now, before) = (random.int(0...5), random.int(0...9))
      let found = outcome(.quarrels) { signals in
        signals.age = known - 1
        signals.quarrelsByDay = spread(before, now)
      }
      let expected = plain(.quarrels, now: now, of: 7, before: before, ofBefore: daysBefore)
      #expect(found == expected, "\(now) \(before) of \(daysBefore)")
    }
  }

  /// So many on the first days, so many on the last.
  private func spread(_ before: Int, _ now: Int) -> [Int] {
    [before] + [Int](repeating: 0, count: 20) + [0, now, 0, 0, 0, 0, 0]
  }

  @Test func `never rises without end: the first time counts as once before`() {
    let rise = ForerunnerRise(count: 6, of: 60, countBefore: 0, ofBefore: 180, daysBefore: 21)
    #expect(rise.part == (1080, of: 60))
    let once = ForerunnerRise(count: 6, of: 60, countBefore: 1, ofBefore: 180, daysBefore: 21)
    #expect(rise.part == once.part)
  }

  @Test func `is kept in this form`() throws {
    let rise = ForerunnerRise(count: 4, of: 70, countBefore: 0, ofBefore: 210, daysBefore: 14)
    let kept = #"{"count":4,"countBefore":0,"daysBefore":14,"of":70,"ofBefore":210}"#
    #expect(try plainJSON(rise) == kept)
    #expect(try fromJSON(ForerunnerRise.self, kept) == rise)
  }
}
