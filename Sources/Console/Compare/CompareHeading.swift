import Community
import Store
import Terminal
import Words

/// Which two are compared: their names, days and stages.
struct CompareHeading {
  var comparison: Comparison?
  var other: ComparisonQuery.Other
  var context: ConsoleContext

  private var words: Words { context.words }

  /// What the first side is called above its column: its name, or now where it is set against
  /// itself.
  var first: String {
    guard case .group = other else { return words.compare.now }
    return comparison.map { name(of: $0.side) } ?? ""
  }

  var second: String {
    switch other {
    case .earlier(let weeks): words.compare.weeksEarlier(weeks)
    case .group: comparison.map { name(of: $0.other) } ?? ""
    }
  }

  private func name(of side: Comparison.Side) -> String {
    let groups = [comparison?.side.group, comparison?.other.group].compactMap(\.self)
    return Namesakes(groups).name(of: side.group, words)
  }

  /// A line for each side, and a free one.
  func draw(on canvas: inout Canvas, in area: Area) {
    guard let comparison, area.rows > 0 else { return }
    for (place, side) in [comparison.side, comparison.other].enumerated() where place < area.rows {
      line(side).draw(
        on: &canvas, at: Point(row: area.row + place, column: area.column + 2),
        until: area.endColumn)
    }
  }

  private func line(_ side: Comparison.Side) -> HealthRow {
    let name = Text.truncate(name(of: side), columns: 30, cut: .middle)
    guard let figures = side.figures else {
      return HealthRow([
        HealthRun("\(name)  ", .strong), HealthRun(words.compare.nothingThen, .muted),
      ])
    }
    return HealthRow([
      HealthRun("\(name)  ", .strong), HealthRun("\(words.time.date(figures.asOf))  ", .muted),
      HealthRun(words.health.name(figures.stage), figures.stage.look),
    ])
  }
}
