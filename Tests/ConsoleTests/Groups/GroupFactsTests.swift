import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The selected group in a few lines.
@Suite struct GroupFactsTests {
  private typealias Samples = GroupPageSamples

  private func lines(_ figures: GroupFigures?) -> [String] {
    let size = Size(rows: 20, columns: 120)
    var canvas = Canvas(size: size)
    GroupFacts(row: Samples.row(figures), context: ContentFixtures.context())
      .draw(on: &canvas, in: Area(size))
    #expect(canvas.followers == [Area(size)])
    return (0..<20).map { canvas.rowText($0).trimmed }.filter { !$0.isEmpty }
  }

  @Test func `three lights and five features at most, the worst and largest first`() {
    var reading = Samples.reading(84)
    reading.contributions = [-14.0, 6, 5, -4, 0.4, 0.2].map {
      Samples.contribution(.newcomers, 9, $0)
    }
    let gate = Light(.amber, .gate(isSet: false))
    let told = lines(
      Samples.figures(health: reading, lights: [Samples.silence, gate, gate, gate]))
    #expect(told.count { $0.hasPrefix("!! ") } == 1)
    #expect(told.count { $0.hasPrefix("!  ") } == 2)
    let features = told.drop { !$0.hasPrefix("-14") }
    #expect(features.map { $0.prefix { $0 != " " } } == ["-14", "+6", "+5", "-4", "0"])
  }

  @Test func `what is too early is told why, what is not known is left out`() {
    let early = TooEarly(missing: .voices(have: 1, need: 2), knownOn: nil)
    let told = lines(Samples.figures(health: nil, tooEarly: early))
    #expect(told.joined(separator: " ").contains(Words(.english).health.sentence(early).prefix(20)))
    #expect(lines(nil).count == 2)
  }
}
