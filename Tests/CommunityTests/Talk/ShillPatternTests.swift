import Testing

@testable import Community

/// Accounts that answer hardly anybody but staff, and at once.
struct ShillPatternTests {
  @Test(
    arguments: [
      (10, 10, 10, true), (9, 9, 9, false),
      // Four of five turns answer staff.
      (80, 80, 100, true), (79, 79, 100, false), (100, 100, 125, true), (100, 100, 126, false),
      // Four of five answers are quick.
      (10, 8, 10, true), (10, 7, 10, false), (15, 12, 15, true), (14, 11, 14, false),
      (0, 0, 0, false), (0, 0, 50, false),
    ])
  func `ten answers, four of five turns, four of five quick`(
    answers: Int, quick: Int, turns: Int, fits: Bool
  ) {
    #expect(ShillPattern.fits(answers: answers, quick: quick, turns: turns) == fits)
  }

  @Test func `more turns of one's own never make a shill, more quick answers never unmake one`() {
    for answers in stride(from: 0, through: 40, by: 3) {
      for quick in 0...answers {
        for turns in stride(from: answers, through: 80, by: 7) {
          let fits = ShillPattern.fits(answers: answers, quick: quick, turns: turns)
          if !fits {
            #expect(!ShillPattern.fits(answers: answers, quick: quick, turns: turns + 1))
          }
          if fits, quick < answers {
            #expect(ShillPattern.fits(answers: answers, quick: quick + 1, turns: turns))
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      ([], false), (["专家"], true), (["读者", "護膚達人"], true), (["GURU"], true), (["gurus"], false),
      (["teach"], false), (["Head Teacher"], true), (["", " "], false), (["老 师"], false),
      (["coach-in-training"], true), (["recoaching"], false),
    ] as [([String], Bool)])
  func `a tag names an expert by a whole word`(tags: [String], isExpert: Bool) {
    #expect(ExpertList.names(tags) == isExpert)
  }
}
