import Foundation
import Testing

@testable import Community

/// The arithmetic of the model in the package, and its own figures.
struct BundledModelTests {
  private let model = HealthModel.bundled

  /// Values in the order of the features, the spread of the voices expected, and the three risks:
  /// reckoned from the numbers in the file by another program.
  @Test(
    arguments: [
      (
        [6.5, 6, 5, 1, 0, 4, 1.2, 1.1, 1, 40, 0.1], 1.4,
        [0.029825960078, 0.013707126525, 0.040772370157]
      ),
      (
        [0.8, 2, 1.5, 0, 20, 60, 0.1, 0.2, 0.3, 6, 0.5], 0.9,
        [0.751485432294, 0.830510624268, 0.583074209418]
      ),
      (
        [60, 80, 70, 12, 0, 1, 1, 1, 1, 900, 0.04], 5,
        [0.009800909041, 0.000130885173, 0.003955890823]
      ),
      (
        [0, 2, 0, 0, 27, 140, 0, 0, 0.01, 1, 1], 0.5,
        [0.999841869994, 0.999891979071, 0.999926374551]
      ),
    ] as [([Double], Double, [Double])])
  func `three risks of a lively, a dying, a large and a dead group`(
    values: [Double], spread: Double, risks: [Double]
  ) {
    let snapshot = Snapshot(day: Day(0), expectedSpread: spread) { values[$0.index] }
    for (target, risk) in zip(HealthTarget.allCases, risks) {
      #expect(abs(model.risk(target, snapshot) - risk) < 1e-11)
    }
    #expect(abs(model.health(snapshot) - 100 * (1 - risks[0])) < 1e-9)
  }

  @Test(
    arguments: [
      (0, 1, 0, 0.574843097151),  // somebody new, today
      (9, 52, 364, 0.84048840507),  // every Monday, and silent for nine days
      (21, 1, 21, 0.10149923057),  // on one day three weeks ago
      (100, 5, 1000, 0.109819434052), (363, 1, 363, 0.020941162189),
    ] as [(Int, Int, Int, Double)])
  func `the chance of a person to speak again`(
    silent: Int, active: Int, tenure: Int, chance: Double
  ) {
    let person = PersonYear(silentDays: silent, activeDays: active, tenure: tenure)
    #expect(abs(model.returns.probability(person) - chance) < 1e-11)
  }

  /// What the description says goes with losing voices (+1) and with keeping them (−1).
  @Test(
    arguments: [
      (.expectedVoices, -1), (.yearVoices, -1), (.newcomers, -1), (.silentDays, 1),
      (.longestGap, 1), (.weekPace, -1), (.monthPace, -1), (.quarterPace, -1), (.busiestWeek, -1),
      (.busiestDay, 1),
    ] as [(HealthFeature, Int)])
  func `more of one thing alone moves health one way only`(feature: HealthFeature, way: Int) {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<60 {
      let snapshot = Snapshot.random(&generator)
      let more = snapshot.with(feature, snapshot[feature] + 0.3)
      let change = model.risk(.halving, more) - model.risk(.halving, snapshot)
      // A month stronger than its quarter is no news; risks near 0 and 1 have no room.
      #expect(change * Double(way) >= 0)
      if feature != .monthPace, (0.001...0.999).contains(model.risk(.halving, snapshot)) {
        #expect(change * Double(way) > 0)
      }
    }
  }

  @Test func `silence goes with fewer people, longer silence and longer gaps`() {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<60 {
      let snapshot = Snapshot.random(&generator)
      let risk = model.risk(.silence, snapshot)
      for feature in [HealthFeature.silentDays, .longestGap] {
        #expect(model.risk(.silence, snapshot.with(feature, snapshot[feature] + 1)) >= risk)
      }
      #expect(
        model.risk(.silence, snapshot.with(.yearVoices, snapshot[.yearVoices] + 1)) <= risk)
    }
  }

  @Test func `its figures of archives left out fit together`() throws {
    let names = Set(model.training.map(\.name) + [HealthModel.HeldOut.everything])
    #expect(model.crossValidation.count == 3 * names.count)
    #expect(Set(model.crossValidation.map(\.archive)) == names)
    for held in model.crossValidation {
      let rows = held.calibration
      #expect(rows.count == 10)
      #expect(rows.reduce(0) { $0 + $1.count } == held.snapshots)
      #expect(rows.map(\.forecast) == rows.map(\.forecast).sorted())
      let happened = rows.reduce(0) { $0 + $1.outcome * Double($1.count) }
      #expect(abs(happened / Double(held.snapshots) - held.baseRate) < 1e-9)
      let misses = rows.reduce(0) { $0 + abs($1.forecast - $1.outcome) * Double($1.count) }
      #expect(abs(misses / Double(held.snapshots) - held.calibrationError) < 1e-9)
      // Better than calling every snapshot by the base rate.
      #expect(held.brier < held.baseRate * (1 - held.baseRate))
      #expect(held.auc > 0.5)
    }
    for target in HealthTarget.allCases {
      let held = model.crossValidation.filter { $0.target == target }
      let all = try #require(held.first { $0.archive == HealthModel.HeldOut.everything })
      let parts = held.filter { $0.archive != HealthModel.HeldOut.everything }
      #expect(parts.reduce(0) { $0 + $1.snapshots } == all.snapshots)
      let weighed = parts.reduce(0) { $0 + $1.brier * Double($1.snapshots) }
      #expect(abs(weighed / Double(all.snapshots) - all.brier) < 1e-9)
    }
  }
}
