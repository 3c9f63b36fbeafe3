import Foundation
import Testing

@testable import Community

struct HealthJudgeTests {
  private func archive(_ seeds: ClosedRange<UInt64>, days: Int = 700) -> [String: GroupHistory] {
    Dictionary(
      uniqueKeysWithValues: seeds.map { ("g\($0)", Histories.random(seed: $0, days: days)) })
  }

  private func labelled(_ history: GroupHistory) -> [LabelledSnapshot] {
    LabelledSnapshot.all(of: history, group: 0, returns: HealthModel.bundled.returns)
  }

  @Test("The model in the package decodes, knows all targets and its own figures")
  func bundled() {
    let model = HealthModel.bundled
    #expect(model.version == "2")
    #expect(model.features.map(\.feature) == HealthFeature.allCases)
    for target in HealthTarget.allCases {
      #expect(model.targets[target.rawValue]?.coefficients.count == model.features.count)
    }
    #expect(model.training.count == 5)
    #expect(model.crossValidation.count == 18)
    #expect(model.features.allSatisfy { $0.scale > 0 })
  }

  @Test("Nothing is labelled whose outcome lies beyond the end of the archive")
  func labels() {
    let cases = labelled(Histories.steady(days: 300) { _ in 3 })
    #expect(cases.map(\.snapshot.day.number) == (0..<9).map { 47 + 28 * $0 })
    for one in cases {
      #expect(!one.halved)
      #expect(!one.fellSilent)
      #expect((one.slumped == nil) == (one.snapshot.day.number + 90 > 299))
    }
  }

  @Test("Exactly half of the voices is kept; a quarter of the messages is no slump")
  func borders() throws {
    let half = Histories.steady(days: 56) { $0 < 28 ? 4 : 2 }
    #expect(labelled(half).map(\.halved) == [false])
    let fewer = Histories.steady(days: 56) { $0 < 28 ? 5 : 2 }
    #expect(labelled(fewer).map(\.halved) == [true])
    let alone = Histories.steady(days: 56) { $0 < 28 ? 2 : 1 }
    #expect(labelled(alone).map(\.fellSilent) == [true])
    #expect(labelled(alone).map(\.halved) == [false])
    let quarter = Histories.steady(days: 180) { $0 < 90 ? 4 : 1 }
    let slumps = labelled(quarter).filter { $0.slumped != nil }
    #expect(slumps.allSatisfy { $0.slumped == false })
  }

  @Test("A fit is the same every time and survives as JSON")
  func fit() throws {
    let archives = ["one": archive(1...6), "two": archive(7...12)]
    let model = try HealthFit().fit(archives, version: "t", date: "2026-01-01")
    #expect(try HealthFit().fit(archives, version: "t", date: "2026-01-01") == model)
    #expect(model.training.map(\.name) == ["one", "two"])
    #expect(model.training.map(\.groups) == [6, 6])
    #expect(Set(model.crossValidation.map(\.archive)) == ["one", "two", "*"])
    let copy = try JSONDecoder().decode(HealthModel.self, from: JSONEncoder().encode(model))
    #expect(copy == model)
  }

  @Test("Without snapshots there is nothing to fit")
  func nothing() {
    #expect(throws: HealthFitError.noSnapshots) {
      try HealthFit().fit([:], version: "t", date: "2026-01-01")
    }
  }

  @Test("A judgement is the same every time, and its JSON has the promised keys")
  func judge() throws {
    let histories = archive(1...12, days: 1200)
    let judgement = HealthJudge(.bundled).judge(histories)
    #expect(HealthJudge(.bundled).judge(histories) == judgement)
    let halving = try #require(judgement.targets["halving"])
    #expect(halving.groups == 12)
    #expect(halving.calibration.count == 10)
    let (low, high) = (try #require(halving.gainLow), try #require(halving.gainHigh))
    #expect(low < high)
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(judgement))
    #expect(Set(try #require(json as? [String: Any]).keys) == ["targets", "verdict"])
    let targets = try #require((json as? [String: Any])?["targets"] as? [String: [String: Any]])
    #expect(Set(targets.keys) == ["halving", "silence", "slump"])
    #expect(
      Set(try #require(targets["halving"]).keys) == [
        "snapshots", "groups", "base_rate", "auc", "average_precision", "brier",
        "calibration_error", "calibration", "best_counter", "best_counter_auc", "gain", "gain_low",
        "gain_high",
      ])
  }

  @Test("Too few snapshots: the verdict says so")
  func tooFew() throws {
    let judgement = HealthJudge(.bundled).judge(archive(1...2, days: 200))
    #expect(try #require(judgement.targets["halving"]).conclusion == .tooFew)
    #expect(judgement.verdict.hasPrefix("Health: too little to judge ("))
  }

  @Test("What cannot be had is null in the JSON, not missing")
  func undefined() throws {
    let judgement = HealthJudge(.bundled).judge([:])
    #expect(judgement.verdict.contains("0 snapshots of 0 groups"))
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(judgement))
    let targets = try #require((json as? [String: Any])?["targets"] as? [String: [String: Any]])
    let halving = try #require(targets["halving"])
    #expect(halving.count == 13)
    for name in ["base_rate", "auc", "brier", "calibration_error", "best_counter", "gain_low"] {
      #expect(halving[name] is NSNull, "\(name)")
    }
  }

  @Test("The verdict is one sentence, whatever it says")
  func sentence() {
    for histories in [archive(1...12, days: 1200), archive(1...2, days: 200), [:]] {
      let verdict = HealthJudge(.bundled).judge(histories).verdict
      #expect(verdict.hasPrefix("Health: ") && verdict.hasSuffix("."))
      #expect(!verdict.contains(". "))
      for title in ["; silence: ", "; slump: "] { #expect(verdict.contains(title)) }
    }
  }

  @Test("A judgement that is given up gives nothing")
  func givenUp() {
    var cases = JudgedCases(.bundled)
    for history in archive(1...4).values { cases.add(history) }
    var asked = 0
    let judgement = HealthJudge(.bundled).judge(cases) {
      asked += 1
      return asked < 20
    }
    #expect(judgement == nil)
    #expect(asked == 20)
  }

  @Test("A model that knows nothing is called no better than a counter, or worse")
  func useless() throws {
    var blind = HealthModel.bundled
    for target in blind.targets.keys {
      blind.targets[target] = .init(
        intercept: 0, coefficients: blind.features.map { _ in 0 })
    }
    let judgement = HealthJudge(blind).judge(archive(1...20, days: 1200))
    let halving = try #require(judgement.targets["halving"])
    #expect(halving.auc == 0.5)
    #expect(halving.conclusion == .worse || halving.conclusion == .noBetter)
    #expect(!judgement.verdict.contains("Health: better"))
  }

  @Test("The best counter is the best of all, read upwards and downwards")
  func bestCounter() throws {
    var cases = JudgedCases(.bundled)
    for (_, history) in archive(1...12, days: 1200).sorted(by: { $0.key < $1.key }) {
      cases.add(history)
    }
    let judgement = try #require(HealthJudge(.bundled).judge(cases))
    for target in HealthTarget.allCases {
      let judged = try #require(judgement[target])
      let all = try #require(cases.outcomes[target])
      let known = all.indices.filter { all[$0] != nil }
      let outcomes = known.map { all[$0] == true }
      var best = 0.0
      for (counter, values) in zip(HealthCounter.allCases, cases.counters) {
        let area = Ranking(scores: known.map { values[$0] }, outcomes: outcomes).auc() ?? 0
        best = max(best, area, 1 - area)
        if counter == judged.bestCounter {
          #expect(abs(max(area, 1 - area) - (judged.bestCounterAUC ?? 0)) < 1e-12)
        }
      }
      #expect(abs(best - (judged.bestCounterAUC ?? 0)) < 1e-12)
      #expect(judged.gain == judged.auc.map { $0 - (judged.bestCounterAUC ?? 0) })
    }
  }
}
