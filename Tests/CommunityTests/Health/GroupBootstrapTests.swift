import Testing

@testable import Community

struct GroupBootstrapTests {
  /// Scores of two kinds for the cases of eight groups, the first kind better.
  private struct Cases {
    var groups: [Int] = []
    var ours: [Double] = []
    var theirs: [Double] = []
    var outcomes: [Bool] = []

    init(groups count: Int = 8) {
      var generator = SeededGenerator(seed: 5)
      for group in 0..<count {
        for _ in 0..<4 {
          let outcome = Bool.random(using: &generator)
          groups.append(group)
          outcomes.append(outcome)
          let shift = outcome ? 0.4 : 0
          ours.append(shift + Double.random(in: 0...1, using: &generator))
          theirs.append(shift / 4 + Double.random(in: 0...1, using: &generator))
        }
      }
    }

    var ranking: Ranking { Ranking(scores: ours, outcomes: outcomes) }
    var otherRanking: Ranking { Ranking(scores: theirs, outcomes: outcomes) }

    /// Pair by pair: the share of the pairs in which what happened scores higher.
    func auc(_ scores: [Double], weight: [Double]) -> Double? {
      var (won, pairs) = (0.0, 0.0)
      for one in scores.indices where outcomes[one] {
        for other in scores.indices where !outcomes[other] {
          let both = weight[groups[one]] * weight[groups[other]]
          pairs += both
          if scores[one] > scores[other] { won += both }
          if scores[one] == scores[other] { won += both / 2 }
        }
      }
      return pairs > 0 ? won / pairs : nil
    }
  }

  @Test("The interval leaves out a fortieth of a thousand drawings of whole groups at each end")
  func interval() throws {
    let cases = Cases()
    let found = GroupBootstrap(groups: cases.groups).gain(
      of: cases.ranking, over: cases.otherRanking, while: { true })
    let interval = try #require(found?.interval)

    var generator = SeededGenerator(seed: 20_170_225)
    var gains: [Double] = []
    for _ in 0..<1000 {
      var weight = [Double](repeating: 0, count: 8)
      for _ in 0..<8 { weight[Int.random(in: 0..<8, using: &generator)] += 1 }
      if let ours = cases.auc(cases.ours, weight: weight),
        let theirs = cases.auc(cases.theirs, weight: weight)
      {
        gains.append(ours - theirs)
      }
    }
    gains.sort()
    #expect(gains.count > 950)
    let cut = gains.count / 40
    #expect(abs(interval.lowerBound - gains[cut]) < 1e-12)
    #expect(abs(interval.upperBound - gains[gains.count - 1 - cut]) < 1e-12)
  }

  @Test("One group says nothing of groups; the same scores gain nothing")
  func borders() throws {
    let one = Cases(groups: 1)
    let alone = GroupBootstrap(groups: one.groups).gain(
      of: one.ranking, over: one.otherRanking, while: { true })
    #expect(alone != nil && alone?.interval == nil)
    let many = Cases()
    let same = GroupBootstrap(groups: many.groups).gain(
      of: many.ranking, over: many.ranking, while: { true })
    #expect(same?.interval == 0...0)
    #expect(
      GroupBootstrap(groups: many.groups).gain(
        of: many.ranking, over: many.otherRanking, while: { false }) == nil)
  }

  @Test("The generator gives the published numbers of SplitMix64")
  func generator() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }
}
