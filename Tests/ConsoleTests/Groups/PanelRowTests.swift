import Terminal
import Testing
import Words

@testable import Console

/// Charts side by side, as far as they have room.
@Suite struct PanelRowTests {
  private func panels(_ count: Int) -> [ChartPanel] {
    (0..<count).map { place in
      ChartPanel(
        [HealthRun("第\(place)幅 chart ", .strong), HealthRun("\(place * 10) %", .plain)],
        Chart([0, 5, 10], to: 10, form: .line, topLabel: "10", bottomLabel: "0"))
    }
  }

  private func text(_ rows: [HealthRow]) -> [String] { rows.map { $0.runs.map(\.text).joined() } }

  @Test(arguments: [(21, 1), (22, 1), (45, 1), (46, 2), (69, 2), (70, 3), (200, 3)])
  func `as many stand beside each other as have twenty-two columns each`(columns: Int, across: Int)
  {
    let rows = text(ChartPanel.rows(panels(3), columns: columns, rows: 4, glyphs: .unicode))
    #expect(rows.count == 5 * ((3 + across - 1) / across))
    #expect(rows[0].contains("第0幅"))
    #expect(rows[0].contains("第1幅") == (across > 1))
    #expect(rows[0].contains("第2幅") == (across > 2))
  }

  @Test(arguments: [10, 22, 46, 70, 117])
  func `captions and charts begin in one column`(columns: Int) {
    let rows = text(ChartPanel.rows(panels(3), columns: columns, rows: 4, glyphs: .unicode))
    #expect(rows.allSatisfy { Text.width($0) <= columns + 2 }, "\(rows)")
    guard columns >= 46, let second = rows[0].column(of: "第1幅") else { return }
    #expect(Text.prefix(rows[1], columns: second + 3).hasSuffix("10┤"), "\(rows[1])")
  }

  @Test func `a caption that has no room loses its end`() {
    let rows = text(ChartPanel.rows(panels(1), columns: 6, rows: 2, glyphs: .unicode))
    #expect(rows[0].hasPrefix("第0幅"))
    #expect(!rows[0].contains("%"))
  }
}
