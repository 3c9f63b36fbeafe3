import Testing

@testable import Community

/// Random communities, counted a second way: person by person and week by week.
struct CohortPropertyTests {
  @Test(arguments: 0..<7)
  func `each cell is the number of people who spoke in that week`(weekday: Int) {
    var generator = SeededGenerator(seed: UInt64(weekday))
    let asOf = Day(20_600 + weekday)
    var entries: [Int: Day] = [:]
    var voices: [(person: Int, day: Day)] = []
    for person in 0..<60 {
      entries[person] = asOf - Int.random(in: -3...100, using: &generator)
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        voices.append((person, asOf - Int.random(in: -3...100, using: &generator)))
      }
    }
    // Somebody of whom no entry is known.
    voices.append((99, asOf))
    let strip = CohortStrip(entries: entries, voices: voices, asOf: asOf)
    #expect(strip.cohorts.count == 12)
    for (place, cohort) in strip.cohorts.enumerated() {
      #expect(cohort.week == asOf.monday - 7 * place)
      let came = entries.filter { $0.value.monday == cohort.week && $0.value <= asOf }
      #expect(cohort.size == came.count)
      #expect(cohort.voices.count == place + 1)
      for (week, count) in cohort.voices.enumerated() {
        let spoke = came.filter { person, entry in
          voices.contains {
            $0.person == person && $0.day >= entry && $0.day <= asOf
              && $0.day.monday == cohort.week + 7 * week
          }
        }
        #expect(count == spoke.count)
        #expect(cohort.share(after: week).map { (0...1).contains($0) } ?? came.isEmpty)
      }
      #expect(cohort.share(after: place + 1) == nil)
    }
  }

  @Test(
    arguments: [
      (5, 2, 0, 9), (4, 2, 0, nil), (5, 1, 0, nil), (11, 1, 0, nil), (12, 0, 0, 12), (12, 3, 0, 18),
      (40, 9, 1, nil),
    ] as [(Int, Int, Int, Int?)])
  func `a helper answers newcomers or very many, and gives no trouble`(
    people: Int, newcomers: Int, incidents: Int, score: Int?
  ) {
    #expect(
      HelperCandidate.score(people: people, newcomers: newcomers, incidents: incidents) == score)
  }

  /// No count alone lifts anybody, and more of any count never lowers anybody.
  @Test func `nobody falls on the ladder by doing more`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      var counts: [RelationStep.Count: Int] = [:]
      for count in RelationStep.Count.allCases {
        counts[count] = Int.random(in: 0...7, using: &generator)
      }
      let before = RelationStep { counts[$0] ?? 0 }
      let missing = before.next?.requirements { counts[$0] ?? 0 } ?? []
      #expect(before == .creating || missing.contains { !$0.isMet })
      for count in RelationStep.Count.allCases {
        counts[count, default: 0] += 1
        #expect(RelationStep { counts[$0] ?? 0 } >= before)
      }
    }
  }
}
