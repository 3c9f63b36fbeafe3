import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What `?` says of the figures of a group, made of this very group.
@Suite struct GroupExplanationTests {
  private typealias Samples = GroupPageSamples

  private func all(_ row: GroupRow, _ language: Language = .english) -> [Explanation] {
    GroupExplanations(row: row, context: ContentFixtures.context(language)).all
  }

  private func one(_ name: String, _ row: GroupRow) throws -> Explanation {
    try #require(all(row).first { $0.name == name })
  }

  @Test(arguments: Language.allCases)
  func `without figures only what is counted now is explained`(language: Language) {
    let words = Words(language).groups
    #expect(
      all(Samples.row(nil), language).map(\.name) == [words.members, words.joins, words.tasks])
    #expect(all(Samples.row(Samples.figures()), language).count == 10)
  }

  @Test func `health tells its parts, both risks and the model`() throws {
    let health = try one("health", Samples.row(Samples.figures()))
    #expect(health.value == "84")
    #expect(health.inputs.contains { $0.hasPrefix(" -14  ") })
    #expect(health.inputs.contains { $0.hasPrefix("  +6  ") })
    #expect(health.inputs.contains { $0.contains("4 %") })
    #expect(health.inputs.contains { $0.contains("21 %") })
    #expect(health.inputs.last?.contains("model 7") == true)
  }

  @Test func `a dash is told with why it is one`() throws {
    let early = TooEarly(missing: .days(have: 9, need: 28), knownOn: nil)
    let row = Samples.row(Samples.figures(health: nil, tooEarly: early))
    let health = try one("health", row)
    #expect(health.inputs.contains { $0.hasPrefix("-: ") })
    var figures = Samples.figures()
    figures.ownerSilentDays = nil
    let owner = try #require(
      all(Samples.row(figures)).first { $0.inputs.contains { $0.hasPrefix("-: ") } })
    #expect(owner.value == Words(.english).health.never)
  }

  @Test func `lights are counted and told, of a closed group not at all`() throws {
    var row = Samples.row(Samples.figures(lights: [Samples.silence]))
    let lights = try one(Words(.english).lights.lights, row)
    #expect(lights.value == "1")
    #expect(lights.inputs.contains { $0.hasPrefix("red: ") })
    row.group.isClosed = true
    #expect(all(row).allSatisfy { $0.name != Words(.english).lights.lights })
  }

  @Test func `the stage tells since when, and what it becomes`() throws {
    let stage = try one("stage", Samples.row(Samples.figures()))
    #expect(stage.value.hasPrefix("active, "))
    #expect(stage.inputs.contains { $0.contains("2026-10-13") })
    #expect(stage.inputs.contains { $0.contains("2026-12-20") && $0.contains("silent") })
  }

  @Test(arguments: [
    (29, "too small"), (30, "formed"), (80, "formed"), (81, "lively"), (501, "unwieldy"),
  ])
  func `members are told with the size that the method gives them`(members: Int, band: String)
    throws
  {
    var row = Samples.row(nil)
    row.members = members
    #expect(try one("members", row).value == "\(members)/500 \(band)")
    #expect(try one("members", row).inputs.contains { $0.contains("少于 30 人不成群") })
  }

  @Test func `hostile names do no harm in it`() throws {
    var row = Samples.row(Samples.figures())
    row.ownerName = hostileName
    for explanation in all(row) {
      #expect(explanation.inputs.allSatisfy { Text.clean($0) == $0 })
    }
  }
}
