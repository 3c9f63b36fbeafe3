import Testing

@testable import Community

/// What a fit learns, and from what.
struct HealthFitLawTests {
  private func archive(_ seeds: ClosedRange<UInt64>) -> [String: GroupHistory] {
    Dictionary(
      uniqueKeysWithValues: seeds.map { ("g\($0)", Histories.random(seed: $0, days: 500)) })
  }

  private func fit(
    _ archives: [String: [String: GroupHistory]],
    _ features: [HealthFeature] = [.silentDays, .voices28]
  ) throws -> HealthModel {
    try HealthFit(features: features).fit(archives, version: "t", date: "2026-01-02")
  }

  @Test func `a fit is a model of its features, with its papers`() throws {
    let model = try fit(["a": archive(1...5), "b": archive(6...9)], [.longestGap, .busiestDay])
    #expect(model.features.map(\.feature) == [.longestGap, .busiestDay])
    #expect((model.version, model.date) == ("t", "2026-01-02"))
    #expect(model.training.map(\.groups) == [5, 4])
    for archive in model.training {
      #expect(archive.messages > 0)
      #expect(archive.snapshots > 0)
    }
    #expect(model.targets.values.allSatisfy { $0.coefficients.count == 2 })
  }

  @Test func `terms are standardised over the snapshots that are learned from`() throws {
    let groups = archive(1...6)
    let model = try fit(["a": groups])
    let cases = LabelledSnapshot.all(of: groups, returns: model.returns, every: 7)
    for standard in model.features {
      let terms = cases.map { standard.feature.term(in: $0.snapshot) }
      let mean = terms.reduce(0, +) / Double(terms.count)
      let variance = terms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(terms.count)
      #expect(abs(standard.mean - mean) < 1e-9)
      #expect(abs(standard.scale * standard.scale - variance) < 1e-9)
    }
  }

  @Test func `the intercept is free: forecasts and outcomes have the same mean`() throws {
    let groups = archive(1...8)
    let model = try fit(["a": groups])
    let cases = LabelledSnapshot.all(of: groups, returns: model.returns, every: 7)
    for target in HealthTarget.allCases {
      let known = cases.filter { $0.outcome(target) != nil }
      let forecast = known.reduce(0) { $0 + model.risk(target, $1.snapshot) }
      let happened = known.count { $0.outcome(target) == true }
      #expect(abs(forecast - Double(happened)) < 1e-4)
    }
  }

  @Test func `a feature that never differs says nothing`() throws {
    // Everybody speaks every day: no silence, no gap.
    let groups = ["a": Histories.steady(days: 400) { 4 + $0 / 100 }]
    let model = try fit(["a": groups], [.silentDays, .longestGap])
    for standard in model.features { #expect((standard.mean, standard.scale) == (0, 1)) }
    for regression in model.targets.values { #expect(regression.coefficients == [0, 0]) }
  }

  @Test func `one archive has nothing to be judged on, two have each other`() throws {
    #expect(try fit(["a": archive(1...5)]).crossValidation.isEmpty)
    let both = try fit(["a": archive(1...5), "b": archive(6...10)])
    let alone = try fit(["b": archive(6...10)])
    // What is said of an archive comes from a model that has not seen it.
    let held = try #require(
      both.crossValidation.first { $0.archive == "a" && $0.target == .halving })
    let cases = LabelledSnapshot.all(of: archive(1...5), returns: alone.returns)
    let forecasts = cases.map { alone.risk(.halving, $0.snapshot) }
    let outcomes = cases.map { $0.outcome(.halving) == true }
    #expect(held.snapshots == cases.count)
    #expect(held.brier == brierScore(forecasts: forecasts, outcomes: outcomes))
    #expect(held.auc == Ranking(scores: forecasts, outcomes: outcomes).auc())
  }

  @Test func `names of archives and groups do not matter`() throws {
    let groups = archive(1...5)
    let renamed = Dictionary(uniqueKeysWithValues: groups.map { ("x" + $0.key, $0.value) })
    let (one, other) = (try fit(["a": groups]), try fit(["z": renamed]))
    #expect(one.targets == other.targets)
    #expect(one.returns == other.returns)
    #expect(one.features == other.features)
  }

  @Test func `a group without a case changes nothing but the count of groups`() throws {
    var groups = archive(1...5)
    let plain = try fit(["a": groups])
    groups["silent"] = Histories.steady(days: 20) { _ in 3 }
    let more = try fit(["a": groups])
    #expect(more.targets == plain.targets)
    #expect(more.training[0].groups == plain.training[0].groups + 1)
    #expect(more.training[0].snapshots == plain.training[0].snapshots)
    #expect(more.training[0].messages == plain.training[0].messages + 60)
  }
}
