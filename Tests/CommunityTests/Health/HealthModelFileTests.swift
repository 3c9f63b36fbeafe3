import Foundation
import Testing

@testable import Community

struct HealthModelFileTests {
  private func read(_ change: (inout HealthModel) -> Void) throws -> HealthModel {
    var model = HealthModel.bundled
    change(&model)
    return try HealthModel(json: model.json())
  }

  @Test("A model comes back from its file as it was")
  func roundTrip() throws {
    #expect(try read { _ in } == .bundled)
  }

  @Test("A file that would give scores that are no numbers is refused")
  func refused() {
    #expect(throws: HealthModel.FileError.badFeature(.expectedVoices)) {
      try read { $0.features[0].scale = 0 }
    }
    #expect(throws: HealthModel.FileError.badRegression(target: "silence")) {
      try read { $0.targets["silence"]?.coefficients.removeLast() }
    }
    #expect(throws: HealthModel.FileError.missing(.halving)) {
      try read { $0.targets["halving"] = nil }
    }
    #expect(throws: HealthModel.FileError.self) { try HealthModel(json: Data("{}".utf8)) }
  }
}
