import Community
import Foundation
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Bars and shares of people: figures as lengths.
@Suite struct MemberBarsTests {
  @Test(arguments: [(0.0, 0), (0.04, 0), (1023.0, 10), (1e9, 10)])
  func `participation begins at nothing and is full at ten doublings`(minutes: Double, cells: Int) {
    let bar = ParticipationBar.text(minutes, columns: 10, glyphs: .unicode)
    #expect(bar.filter { $0 == "█" }.count == cells)
    #expect(Text.width(bar) <= 10)
  }

  /// Cells that are drawn, without those that fill up its column.
  private func length(_ bar: String) -> Int { bar.count { $0 != " " } }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func `each doubling is a step`(glyphs: Glyphs) {
    for step in 0...10 {
      let minutes = Double((1 << step) - 1)
      let bar = ParticipationBar.text(minutes, columns: 10, glyphs: glyphs)
      #expect(length(bar) == step, "\(minutes)")
    }
  }

  @Test func `the ladder is a bar of five`() {
    let bars = RelationStep.allCases.map { RelationBar.text($0, glyphs: .ascii) }
    #expect(bars.map(length) == RelationStep.allCases.map(\.rawValue))
  }

  /// A strip of one cohort of two hundred with those shares in its weeks.
  private func line(_ voices: [Int], size: Int = 200, columns: Int = 120) -> String {
    var cohorts = [
      CohortStrip.Cohort(week: GroupPageSamples.asOf.monday, size: size, voices: voices)
    ]
    while cohorts.count < CohortStrip.weeks.value {
      let week = GroupPageSamples.asOf.monday - 7 * cohorts.count
      cohorts.append(CohortStrip.Cohort(week: week, size: 0, voices: []))
    }
    var context = ContentFixtures.context(columns: columns)
    context.size = Size(rows: 24, columns: columns)
    var canvas = Canvas(size: context.size)
    CohortTable(CohortStrip(asOf: GroupPageSamples.asOf, cohorts: cohorts), in: context)
      .draw(on: &canvas, in: Area(context.size))
    return canvas.rowText(1)
  }

  @Test func `whoever spoke shows, however few they are, and nobody is a dot`() {
    let line = line([200, 100, 1, 0])
    #expect(line.contains("█100"))
    #expect(line.contains("▄ 50"))
    #expect(line.contains("▁  1"))
    #expect(line.hasSuffix("·"))
    // Also where they are less than half of a per cent.
    #expect(self.line([1], size: 300).contains("▁  1"))
  }

  @Test func `weeks that have no room are left out whole`() {
    let voices = [Int](repeating: 200, count: 12)
    #expect(line(voices).components(separatedBy: "100").count == 13)
    #expect(line(voices, columns: 40).components(separatedBy: "100").count == 5)
    #expect(line(voices, columns: 22).components(separatedBy: "100").count == 1)
  }
}
