import Foundation
import Testing

@testable import Community

struct OwnVerdictTests {
  private func extent(_ groups: Int, _ days: ClosedRange<Int>) -> HistoryExtent {
    HistoryExtent(groups: groups, days: Day(days.lowerBound)...Day(days.upperBound))
  }

  @Test("A judgement is due at first, after 28 more days at either end, or a tenth more groups")
  func due() {
    let judged = extent(30, 0...99)
    #expect(judged.isWorthJudging(after: nil))
    #expect(!judged.isWorthJudging(after: judged))
    #expect(!extent(30, 0...126).isWorthJudging(after: judged))
    #expect(extent(30, 0...127).isWorthJudging(after: judged))
    #expect(extent(30, -28...99).isWorthJudging(after: judged))
    #expect(!extent(32, 0...99).isWorthJudging(after: judged))
    #expect(extent(33, 0...99).isWorthJudging(after: judged))
    #expect(!HistoryExtent(groups: 0, days: nil).isWorthJudging(after: nil))
  }

  @Test("Months are told as people count them")
  func months() {
    #expect(extent(1, 0...0).months == 0)
    #expect(extent(1, 1...30).months == 1)
    #expect(extent(1, 1...365).months == 12)
    #expect(extent(1, 1...426).months == 14)
    #expect(HistoryExtent(groups: 0, days: nil).length == 0)
  }

  @Test("A counter is named only where health is no better than it")
  func counter() {
    var judged = TargetJudgement(
      snapshots: 500, groups: 20, baseRate: 0.2, auc: 0.8, averagePrecision: 0.5, brier: 0.1,
      calibrationError: 0.02, calibration: [], bestCounter: .voices28, bestCounterAUC: 0.7,
      gain: 0.1, gainLow: 0.05, gainHigh: 0.15)
    func verdict() -> OwnVerdict {
      OwnVerdict(
        model: "t", judgedAt: Instant(0), extent: extent(20, 0...500),
        judgement: Judgement(targets: ["halving": judged]))
    }
    #expect(verdict().counterInstead == nil)
    (judged.gainLow, judged.gainHigh) = (-0.01, 0.15)
    #expect(verdict().counterInstead == .voices28)
    (judged.gainLow, judged.gainHigh) = (-0.2, -0.1)
    #expect(verdict().counterInstead == .voices28)
    judged.snapshots = 99
    #expect(verdict().counterInstead == nil)
  }

  @Test("A verdict survives as JSON")
  func json() throws {
    let verdict = OwnVerdict(
      model: "t", judgedAt: Instant(7), extent: extent(2, 0...500),
      judgement: HealthJudge(.bundled).judge(["a": Histories.random(seed: 1, days: 500)]))
    let copy = try JSONDecoder().decode(OwnVerdict.self, from: JSONEncoder().encode(verdict))
    #expect(copy == verdict)
  }
}
