import Community
import Terminal
import Words

/// A group's whole life on one row: the higher the sign, the livelier the stage; a wake-up is marked
/// below it.
struct LifeStrip {
  var life: StageLife
  var words: Words
  var glyphs: Glyphs

  /// The strip, its wake-ups, its dates and what the signs mean.
  func rows(columns: Int) -> [HealthRow] {
    guard let first = life.spans.first, columns >= 8 else { return [] }
    let lengths = life.spans.map { Double($0.days) }
    let runs = Strip.runs(lengths, columns: columns)
    let cells = runs.map { run in
      let stage = life.spans[run.span].stage
      return HealthRun(String(repeating: sign(stage), count: run.columns), stage.look)
    }
    let axis = TimeAxis(from: first.from, to: life.until, words: words)
    var rows = [HealthRow(cells)]
    if let wakes = wakeRow(runs, lengths, columns: columns) { rows.append(wakes) }
    rows.append(HealthRow(AxisMark.row(axis.marks(columns: columns), columns: columns), .muted))
    return rows + legend(columns: columns)
  }

  /// A mark below the first cell of each stage that ended a silence, also of one too short to have
  /// a cell.
  private func wakeRow(_ runs: [Strip.Run], _ lengths: [Double], columns: Int) -> HealthRow? {
    var cells = [String](repeating: " ", count: columns)
    for (place, span) in life.spans.enumerated() where span.silenceBefore != nil {
      let cell =
        runs.first { $0.span == place }?.start
        ?? Strip.column(ofSpan: place, in: lengths, columns: columns)
      cells[cell] = glyphs.up
    }
    return cells.contains(glyphs.up) ? HealthRow(cells.joined(), .good) : nil
  }

  private func legend(columns: Int) -> [HealthRow] {
    let stages = Stage.allCases.filter { stage in life.spans.contains { $0.stage == stage } }
    var parts = stages.map { "\(sign($0)) \(words.health.name($0))" }
    if life.spans.contains(where: { $0.silenceBefore != nil }) {
      parts.append("\(glyphs.up) \(words.health.woke)")
    }
    return HealthRow.wrapped(parts.joined(separator: "   "), .muted, columns: columns)
  }

  /// One column each, and different without colour.
  private func sign(_ stage: Stage) -> String {
    switch stage {
    case .silent: glyphs.isPlain ? "_" : "▁"
    case .sprout: glyphs.isPlain ? "." : "▂"
    case .decline: glyphs.isPlain ? "-" : "▃"
    case .growth: glyphs.isPlain ? "+" : "▅"
    case .active: glyphs.isPlain ? "#" : "▇"
    case .closed: "x"
    }
  }
}
