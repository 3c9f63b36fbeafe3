import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// `?` and the footer on every screen of a community.
struct ExplanationTests {
  private func player(
    at place: String, _ language: Language, in community: Result<Store, any Error>
  ) throws -> ScriptPlayer {
    var player = ScreenTour.player(
      try community.get(), size: Size(rows: 24, columns: 80), language: language)
    _ = try player.play("keys \(place)")
    return player
  }

  @Test(arguments: Language.allCases)
  func `every figure says what it is, where it comes from and what changes it`(
    language: Language
  ) throws {
    var figures = 0
    for place in HostileWalkTests.places {
      let state = try player(at: place, language, in: ScreenTour.standard).state
      let explanations = state.screen.model.explanations(in: state.context)
      figures += explanations.count
      #expect(Set(explanations.map(\.name)).count == explanations.count, "\(place)")
      for one in explanations {
        for text in [one.name, one.value, one.definition, one.source, one.whatChangesIt] {
          #expect(!text.isEmpty, "\(place): \(one.name)")
        }
        #expect(!one.inputs.contains(""), "\(place): \(one.name)")
      }
    }
    #expect(figures > 40)
  }

  @Test(arguments: Language.allCases)
  func `the footer has room for the most useful keys`(language: Language) throws {
    // A key that does nothing says so in the place of the footer.
    for place in HostileWalkTests.places where place != "3 v" {
      let state = try player(at: place, language, in: ScreenTour.standard).state
      let offered = state.screen.model.footer.filter { state.availability(of: $0) == .available }
      let foot = state.canvas().rowText(23)
      for action in offered.prefix(5) {
        let name = Words(language).actions.name(of: action)
        #expect(foot.contains(" \(name)"), "\(place): \(foot)")
      }
    }
  }
}
