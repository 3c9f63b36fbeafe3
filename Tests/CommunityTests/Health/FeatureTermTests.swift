import Foundation
import Testing

@testable import Community

/// The form in which features enter a model.
struct FeatureTermTests {
  @Test(
    arguments: [
      (.voices28, 0, 0), (.voices28, 1, log(2)), (.newcomers, 7, log(8)),
      (.yearVoices, 0.5, log(1.5)),
      (.silentDays, 27, log(28)), (.longestGap, 168, log(169)), (.busiestWeek, 99, log(100)),
      (.weekPace, 1, 0), (.weekPace, 2, log(2)), (.quarterPace, 0.25, -log(4)),
      (.monthPace, 1, 0), (.monthPace, 7, 0), (.monthPace, 0.25, log(4)),
      (.busiestDay, 0, 0), (.busiestDay, 0.3, 0.3), (.busiestDay, 1, 1),
    ] as [(HealthFeature, Double, Double)])
  func `counts as logarithm of one more, paces as logarithm, the share as it is`(
    feature: HealthFeature, value: Double, term: Double
  ) {
    #expect(abs(feature.term(in: .typical([feature: value])) - term) < 1e-12)
  }

  @Test(arguments: HealthFeature.allCases)
  func `nothing and less than nothing enter as a number`(feature: HealthFeature) {
    let none = feature.term(in: .typical([feature: 0]))
    #expect(none.isFinite)
    #expect(feature.term(in: .typical([feature: -5])) == none)
  }

  @Test(
    arguments: [
      // Half of the voices, rounded up, is just enough.
      (2, 1), (3, 2), (4, 2), (5, 3), (20, 10), (21, 11),
    ] as [(Double, Double)])
  func `expected voices enter as their distance from half of the present ones`(
    voices: Double, enough: Double
  ) {
    func term(_ expected: Double, spread: Double) -> Double {
      HealthFeature.expectedVoices.term(
        in: .typical([.expectedVoices: expected, .voices28: voices], expectedSpread: spread))
    }
    // Between the number that is enough and the one that is not lies the middle.
    #expect(term(enough - 0.5, spread: 3) == 0)
    #expect(term(enough + 2.5, spread: 3) == 1)
    #expect(term(enough + 2.5, spread: 1.5) == 2)
    // No spread is smaller than the step between whole numbers.
    #expect(term(enough, spread: 0) == 1)
    #expect(term(enough, spread: 0.5) == 1)
  }

  @Test(arguments: HealthFeature.allCases)
  func `a larger value never has a smaller term, but for a stronger month`(feature: HealthFeature) {
    let terms = stride(from: 0.0, through: 20, by: 0.125).map {
      feature.term(in: .typical([feature: $0]))
    }
    for (one, next) in zip(terms, terms.dropFirst()) {
      #expect(feature == .monthPace ? one >= next : one < next)
    }
  }

  @Test func `twice and half as much weigh the same in a pace`() {
    for feature in [HealthFeature.weekPace, .quarterPace] {
      let (twice, half) = (
        feature.term(in: .typical([feature: 2])), feature.term(in: .typical([feature: 0.5]))
      )
      #expect(abs(twice + half) < 1e-15)
    }
  }

  @Test func `a snapshot keeps each value at its feature`() {
    let order = Dictionary(
      uniqueKeysWithValues: HealthFeature.allCases.enumerated().map { ($1, Double($0) + 0.5) })
    let snapshot = Snapshot(day: Day(3)) { order[$0] ?? 0 }
    for feature in HealthFeature.allCases {
      #expect(snapshot[feature] == order[feature])
      #expect(Double(feature.index) + 0.5 == order[feature])
    }
  }
}
