import Foundation
import Testing

@testable import Community

/// Which files are refused as models: all of which some score would be no number.
struct HealthModelNumbersTests {
  private typealias Problem = HealthModel.FileError

  private func problem(_ change: (inout HealthModel) -> Void) throws -> Problem? {
    var model = HealthModel.bundled
    change(&model)
    let json = try model.json()
    do {
      _ = try HealthModel(json: json)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [0, -1, 1e-300, 1e300])
  func `a spread is positive and neither next to nothing nor beyond measure`(scale: Double) throws {
    #expect(try problem { $0.features[4].scale = scale } == .badFeature(.silentDays))
  }

  @Test(arguments: [1e300, -1e300])
  func `a number beyond measure is none`(number: Double) throws {
    #expect(try problem { $0.features[1].mean = number } == .badFeature(.voices28))
    #expect(try problem { $0.features[1].typical = number } == .badFeature(.voices28))
    #expect(
      try problem { $0.targets["slump"]?.intercept = number } == .badRegression(target: "slump"))
    #expect(
      try problem { $0.targets["halving"]?.coefficients[3] = number }
        == .badRegression(target: "halving"))
    #expect(try problem { $0.returns.intercept = number } == .badReturns)
    #expect(try problem { $0.returns.overdue = number } == .badReturns)
  }

  @Test func `a feature stands there once, with a coefficient for each target`() throws {
    #expect(
      try problem { $0.features[2] = $0.features[0] } == .badFeature(.expectedVoices))
    #expect(
      try problem { $0.targets["silence"]?.coefficients.append(1) }
        == .badRegression(target: "silence"))
    #expect(try problem { $0.features.removeLast() } == .badRegression(target: "halving"))
  }

  @Test func `health and silence are needed, slump is not`() throws {
    #expect(try problem { $0.targets["halving"] = nil } == .missing(.halving))
    #expect(try problem { $0.targets["silence"] = nil } == .missing(.silence))
    #expect(try problem { $0.targets["slump"] = nil } == nil)
  }

  @Test(arguments: ["", "{", "[]", "null", "{\"version\": 2}", "\u{feff}", "\0"])
  func `what is no model at all is unreadable`(text: String) {
    #expect {
      try HealthModel(json: Data(text.utf8))
    } throws: { error in
      if case Problem.unreadable(let reason)? = error as? Problem { return !reason.isEmpty }
      return false
    }
  }

  /// The widest numbers that are let in, in the directions that pull hardest.
  @Test func `whatever is let in gives numbers`() throws {
    var model = HealthModel.bundled
    for index in model.features.indices {
      model.features[index].scale = 1e-9
      model.features[index].mean = index.isMultiple(of: 2) ? 1e9 : -1e9
    }
    for target in HealthTarget.allCases {
      model.targets[target.rawValue]?.coefficients = model.features.indices.map {
        $0.isMultiple(of: 3) ? 1e9 : -1e9
      }
    }
    model.returns = ReturnModel(
      intercept: 1e9, silentDays: -1e9, activeDays: 1e9, tenure: 1e9, overdue: -1e9)
    let wild = try HealthModel(json: model.json())
    for seed in 1...5 as ClosedRange<UInt64> {
      let history = Histories.random(seed: seed, days: 200)
      let result = computeFigures(FigureInput(history: history), model: wild)
      for score in result.scores {
        #expect((0...100).contains(score.health))
        #expect((0...1).contains(score.silence))
      }
      for one in result.figures.health?.contributions ?? [] { #expect(one.points.isFinite) }
    }
  }

  @Test func `two fits can be compared line by line`() throws {
    let text = String(decoding: try HealthModel.bundled.json(), as: UTF8.self)
    #expect(text == String(decoding: try HealthModel.bundled.json(), as: UTF8.self))
    let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.filter { $0.hasPrefix("\"auc\"") }.count == 18)
    #expect(lines.contains("\"version\" : \"2\""))
  }
}
