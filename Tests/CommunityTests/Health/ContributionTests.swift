import Testing

@testable import Community

/// What each feature adds to health.
struct ContributionTests {
  private func both(seed: UInt64) -> (HealthModel, Snapshot) {
    var generator = SeededGenerator(seed: seed)
    let model = HealthModel.random(&generator)
    return (model, .random(&generator))
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `the points add up to the distance from a typical group`(seed: UInt64) {
    let (model, snapshot) = both(seed: seed)
    let sum = model.reading(snapshot).contributions.reduce(0) { $0 + $1.points }
    #expect(abs(sum - (model.health(snapshot) - model.typicalHealth)) < 1e-9)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a feature gives points when it speaks against the event, and takes them when for it`(
    seed: UInt64
  ) throws {
    let (model, snapshot) = both(seed: seed)
    let halving = try #require(model.targets["halving"])
    let pulls = Dictionary(
      uniqueKeysWithValues: zip(model.features, halving.coefficients).map { standard, weight in
        (standard.feature, -weight * standard.standardised(snapshot))
      })
    let contributions = model.reading(snapshot).contributions
    #expect(contributions.count == model.features.count)
    for one in contributions {
      let pull = try #require(pulls[one.feature])
      #expect((one.points > 0) == (pull > 0))
      #expect(one.value == snapshot[one.feature])
    }
    // Each in proportion to its pull.
    for (one, other) in zip(contributions, contributions.dropFirst()) {
      let (left, right) = (pulls[one.feature] ?? 0, pulls[other.feature] ?? 0)
      #expect(abs(one.points * right - other.points * left) < 1e-9)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the largest stands first, whichever way it goes`(seed: UInt64) {
    let (model, snapshot) = both(seed: seed)
    let sizes = model.reading(snapshot).contributions.map { abs($0.points) }
    #expect(sizes == sizes.sorted(by: >))
  }

  /// The share of the busiest day with some weight, and beside it the silent days with another.
  private func pair(_ first: Double, _ second: Double) -> HealthModel {
    .made(
      [
        .init(feature: .busiestDay, mean: 0.5, scale: 0.25, typical: 0.5),
        .init(feature: .silentDays, mean: 0, scale: 1, typical: 0),
      ], [.halving: .init(intercept: -1, coefficients: [first, second])])
  }

  @Test func `a typical group has nothing that makes it better or worse`() {
    let typical = Snapshot.typical([.busiestDay: 0.5, .silentDays: 0])
    let contributions = pair(2, 3).reading(typical).contributions
    #expect(contributions.map(\.points) == [0, 0])
    #expect(Set(contributions.map(\.feature)) == [.busiestDay, .silentDays])
  }

  @Test func `what alone differs has all the points`() {
    let model = pair(2, 3)
    let snapshot = Snapshot.typical([.busiestDay: 0.75, .silentDays: 0])
    let contributions = model.reading(snapshot).contributions
    #expect(contributions[0].feature == .busiestDay)
    #expect(contributions[0].typical == 0.5)
    #expect(abs(contributions[0].points - (model.health(snapshot) - model.typicalHealth)) < 1e-12)
    #expect(contributions[1].points == 0)
  }

  @Test func `two features that cancel each other stand there with their points`() {
    // One spread more of the one, and of the other as much as takes it back.
    let snapshot = Snapshot.typical([.busiestDay: 0.75, .silentDays: 1.718281828459045])
    let model = pair(2, -2)
    let contributions = model.reading(snapshot).contributions
    #expect(abs(model.health(snapshot) - model.typicalHealth) < 1e-9)
    // The slope of the curve there: health × (100 − health) ÷ 100 for each unit of log-odds.
    let slope = model.typicalHealth * (100 - model.typicalHealth) / 100
    for one in contributions {
      #expect(abs(one.points - (one.feature == .busiestDay ? -2 : 2) * slope) < 1e-6)
    }
  }

  @Test(arguments: [1e-13, 1e-10, 1e-8, 1e-6])
  func `close to the typical group the points do not jump`(step: Double) {
    let model = pair(2, 0)
    let snapshot = Snapshot.typical([.busiestDay: 0.5 + step, .silentDays: 0])
    let points = model.reading(snapshot).contributions[0].points
    let slope = model.typicalHealth * (100 - model.typicalHealth) / 100
    #expect(abs(points / (-2 * (0.5 + step - 0.5) / 0.25 * slope) - 1) < 1e-4)
  }
}
