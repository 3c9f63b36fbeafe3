import Foundation
import Testing

@testable import Community

/// How a model's numbers become a score.
struct ScoreArithmeticTests {
  /// Looks at the share of the busiest day alone, which enters as it is: ½ ± ¼.
  private func model(
    _ targets: [HealthTarget: HealthModel.Regression]
  ) -> HealthModel {
    .made([.init(feature: .busiestDay, mean: 0.5, scale: 0.25, typical: 0.5)], targets)
  }

  @Test(
    arguments: [
      // The share lies no, one and two spreads above the mean; log-odds −1 + 2 × that.
      (0.5, 0.26894142136999512), (0.75, 0.73105857863000488), (1, 0.95257412682243321),
      (0.25, 0.04742587317756679),
    ] as [(Double, Double)])
  func `log-odds are the intercept and the coefficients times standardised terms`(
    share: Double, risk: Double
  ) {
    let model = model([.halving: .init(intercept: -1, coefficients: [2])])
    let snapshot = Snapshot.typical([.busiestDay: share])
    #expect(abs(model.risk(.halving, snapshot) - risk) < 1e-15)
    #expect(abs(model.health(snapshot) - 100 * (1 - risk)) < 1e-12)
    #expect(model.reading(snapshot).health == model.health(snapshot))
  }

  @Test func `each target has a regression of its own`() {
    let model = model([
      .halving: .init(intercept: 0, coefficients: [0]),
      .silence: .init(intercept: logOdds(0.25), coefficients: [1]),
      .slump: .init(intercept: logOdds(0.125), coefficients: [-1]),
    ])
    let reading = model.reading(.typical([.busiestDay: 0.5]))
    #expect(abs(reading.health - 50) < 1e-12)
    #expect(abs(reading.silenceRisk - 0.25) < 1e-12)
    #expect(abs((reading.slumpRisk ?? 0) - 0.125) < 1e-12)
    let fuller = model.reading(.typical([.busiestDay: 0.75]))
    #expect(fuller.silenceRisk > 0.25)
    #expect((fuller.slumpRisk ?? 1) < 0.125)
  }

  @Test func `a target that the model does not know has no risk, and slump no figure`() {
    let model = model([.halving: .init(intercept: 0, coefficients: [1])])
    let snapshot = Snapshot.typical()
    #expect(model.risk(.slump, snapshot) == 0)
    #expect(model.reading(snapshot).slumpRisk == nil)
    #expect(model.score(snapshot).slump == nil)
    #expect(model.score(snapshot).silence == 0)
    #expect(self.model([:]).typicalHealth == 50)
    #expect(self.model([:]).reading(snapshot).contributions.isEmpty)
  }

  @Test(arguments: [-5000.0, -800, 800, 5000])
  func `log-odds beyond all measure end at none or all`(intercept: Double) {
    let model = model([
      .halving: .init(intercept: intercept, coefficients: [1]),
      .silence: .init(intercept: intercept, coefficients: [0]),
    ])
    let reading = model.reading(.typical([.busiestDay: 1]))
    #expect(reading.health == (intercept < 0 ? 100 : 0))
    #expect(reading.silenceRisk == (intercept < 0 ? 0 : 1))
    #expect(reading.contributions.map(\.points) == [0])
  }

  @Test func `log-odds and probability undo each other, and grow together`() {
    let odds = stride(from: -30.0, through: 30, by: 0.25)
    for (one, next) in zip(odds, odds.dropFirst()) {
      #expect(logistic(one) < logistic(next))
      #expect(abs(logistic(one) + logistic(-one) - 1) < 1e-15)
    }
    for probability in [1e-9, 0.01, 0.2, 0.5, 0.9, 0.999] {
      #expect(abs(logistic(logOdds(probability)) - probability) < 1e-12)
    }
    #expect(logistic(0) == 0.5)
  }

  @Test func `a score of a day is the same as its reading`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<50 {
      let snapshot = Snapshot.random(&generator)
      let (score, reading) = (
        HealthModel.bundled.score(snapshot), HealthModel.bundled.reading(snapshot)
      )
      #expect(
        score
          == ScorePoint(
            day: snapshot.day, health: reading.health, silence: reading.silenceRisk,
            slump: reading.slumpRisk))
    }
  }
}
