import Foundation
import Testing

@testable import Community

/// What a judgement amounts to, and how that is said.
struct JudgementSentenceTests {
  @Test(
    arguments: [
      (0.001...0.1, .better), (0...0.1, .noBetter), (-0.1...0.1, .noBetter), (-0.1...0, .noBetter),
      (-0.2...(-0.001), .worse), (0...0, .noBetter),
    ] as [(ClosedRange<Double>, Conclusion)])
  func `the interval of the gain decides`(gain: ClosedRange<Double>, conclusion: Conclusion) {
    #expect(TargetJudgement.made(gain: gain).conclusion == conclusion)
  }

  @Test(
    arguments: [
      (100, 5, .better), (99, 5, .tooFew), (100, 4, .tooFew), (0, 0, .tooFew), (9999, 4, .tooFew),
    ] as [(Int, Int, Conclusion)])
  func `below 100 snapshots of 5 groups nothing is concluded`(
    snapshots: Int, groups: Int, conclusion: Conclusion
  ) {
    let judged = TargetJudgement.made(snapshots: snapshots, groups: groups, gain: 0.01...0.1)
    #expect(judged.conclusion == conclusion)
  }

  @Test func `without an interval nothing is concluded`() {
    #expect(TargetJudgement.made(gain: nil).conclusion == .tooFew)
  }

  @Test func `each conclusion has its sentence, with the figures that it stands on`() {
    func verdict(_ judged: TargetJudgement) -> String {
      Judgement(targets: ["halving": judged]).verdict
    }
    let basis = "500 snapshots of 20 groups"
    let figures = "AUC 0.812 against 0.750 for longestGap, gain 0.062, 95 %"
    #expect(
      verdict(.made(gain: 0.01...0.1))
        == "Health: better here than the best single counter (\(figures) 0.010 to 0.100, \(basis))."
    )
    #expect(
      verdict(.made(gain: -0.1...0.05))
        == "Health: no better here than the best single counter, longestGap (\(figures) -0.100 to "
        + "0.050, \(basis)).")
    #expect(
      verdict(.made(gain: -0.1...(-0.05)))
        == "Health: worse here than longestGap alone, so use that (\(figures) -0.100 to -0.050, "
        + "\(basis)).")
    #expect(
      verdict(.made(snapshots: 1, groups: 1, gain: nil))
        == "Health: too little to judge (1 snapshot of 1 group; it takes 100 of 5, and both "
        + "outcomes).")
  }

  @Test func `health comes first, the others go on in the same sentence`() {
    let judged = TargetJudgement.made(gain: 0.01...0.1)
    let all = Judgement(targets: ["slump": judged, "silence": judged, "halving": judged]).verdict
    let parts = all.components(separatedBy: "; ")
    #expect(parts.map { $0.prefix { $0 != ":" } } == ["Health", "silence", "slump"])
    #expect(
      Judgement(targets: ["slump": judged, "silence": judged]).verdict.hasPrefix("Silence: "))
    #expect(Judgement(targets: [:]).verdict == "The model forecasts nothing.")
    #expect(Judgement(targets: ["weather": judged]).verdict == "The model forecasts nothing.")
  }

  @Test func `a judgement is found by its target`() {
    let judged = TargetJudgement.made(gain: nil)
    let judgement = Judgement(targets: ["silence": judged])
    #expect(judgement[.silence] == judged)
    #expect(judgement[.halving] == nil)
  }

  @Test(
    arguments: [
      (0.01...0.1, nil), (-0.1...0.1, .longestGap), (-0.2...(-0.1), .longestGap), (nil, nil),
    ] as [(ClosedRange<Double>?, HealthCounter?)])
  func `a counter is looked at instead where it does as well as health`(
    gain: ClosedRange<Double>?, counter: HealthCounter?
  ) {
    let verdict = OwnVerdict(
      model: "t", judgedAt: Instant(0), extent: HistoryExtent(groups: 20, days: Day(0)...Day(400)),
      judgement: Judgement(targets: ["halving": .made(gain: gain), "slump": .made(gain: -1...0)]))
    #expect(verdict.counterInstead == counter)
    #expect(verdict.health == .made(gain: gain))
  }
}
