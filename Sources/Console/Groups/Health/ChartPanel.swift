import Terminal

/// A chart with a line above it that says what it shows and what it came to.
struct ChartPanel {
  var runs: [HealthRun]
  var chart: Chart

  init(_ runs: [HealthRun], _ chart: Chart) {
    self.runs = runs
    self.chart = chart
  }

  /// Free columns between panels that stand side by side.
  private static let gap = 2

  /// The panels side by side as far as they have room, else one below the other.
  ///
  /// - Parameter rows: rows of each chart.
  static func rows(
    _ panels: [ChartPanel], columns: Int, rows: Int, glyphs: Glyphs
  ) -> [HealthRow] {
    let across = max(1, min(panels.count, (columns + gap) / (22 + gap)))
    let width = (columns - gap * (across - 1)) / across
    return stride(from: 0, to: panels.count, by: across).flatMap { start in
      beside(
        Array(panels[start..<min(start + across, panels.count)]),
        Size(rows: rows, columns: width), glyphs)
    }
  }

  private static func beside(
    _ panels: [ChartPanel], _ size: Size, _ glyphs: Glyphs
  ) -> [HealthRow] {
    let captions = panels.map { $0.caption(columns: size.columns) }
    let charts = panels.map { $0.chart.rows(in: size, glyphs: glyphs) }
    let space = HealthRun(String(repeating: " ", count: gap))
    var rows = [HealthRow(captions.reduce(into: []) { $0 += $1 + [space] })]
    for row in 0..<size.rows {
      rows.append(
        HealthRow(
          charts.flatMap { chart in
            chart.indices.contains(row) ? [HealthRun(chart[row]), space] : [space]
          }))
    }
    return rows
  }

  /// The line above, in exactly that many columns; none where a window is too narrow for any.
  private func caption(columns: Int) -> [HealthRun] {
    var room = columns
    var fitted = runs.compactMap { run -> HealthRun? in
      let text = Text.truncate(run.text, columns: room)
      room -= Text.width(text)
      return text.isEmpty ? nil : HealthRun(text, run.look)
    }
    fitted.append(HealthRun(String(repeating: " ", count: max(0, room))))
    return fitted
  }
}
