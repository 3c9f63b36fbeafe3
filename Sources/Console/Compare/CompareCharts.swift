import Community
import Store
import Terminal
import Words

/// Health of both sides over half a year, side by side on the same scale.
struct CompareCharts {
  var comparison: Comparison
  var heading: CompareHeading
  var context: ConsoleContext

  func draw(on canvas: inout Canvas, in area: Area) {
    guard area.rows >= 5 else { return }
    let columns = area.columns - 3
    let panels = [
      panel(comparison.side, heading.first, columns),
      panel(comparison.other, heading.second, columns),
    ].compactMap(\.self)
    guard !panels.isEmpty else { return }
    let rows = ChartPanel.rows(
      panels, columns: columns, rows: area.rows - 2, glyphs: context.glyphs)
    for (place, row) in rows.prefix(area.rows - 1).enumerated() {
      row.draw(
        on: &canvas, at: Point(row: area.row + 1 + place, column: area.column + 2),
        until: area.endColumn)
    }
  }

  private func panel(_ side: Comparison.Side, _ name: String, _ columns: Int) -> ChartPanel? {
    guard let asOf = side.figures?.asOf else { return nil }
    let series = ScoreSeries(side.scores, until: asOf)
    guard series.isLine else { return nil }
    let words = context.words
    let axis = TimeAxis(from: series.first, to: series.last, words: words)
    return ChartPanel(
      [HealthRun("\(words.groups.health) · \(name)", .muted)],
      Chart(
        series.values(\.health), to: 100, form: .line, topLabel: "100", bottomLabel: "0",
        marks: axis.marks(columns: columns / 2 - 5)))
  }
}
