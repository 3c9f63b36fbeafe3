/// The filled form of a ``Chart``.
struct AreaPlot {
  /// Top first.
  let rows: [String]

  init(_ chart: Chart, _ size: Size, _ signs: [String]) {
    let full = signs.count
    let filled = Chart.steps(chart.values, count: size.columns).map { value -> Int in
      guard let value else { return 0 }
      let parts = Int((chart.height(value) * Double(size.rows * full)).rounded())
      // A little never looks like nothing.
      return value > chart.bottom ? max(1, parts) : parts
    }
    rows = (0..<size.rows).map { row in
      let below = (size.rows - 1 - row) * full
      return filled.map { parts in
        parts <= below ? " " : signs[min(full, parts - below) - 1]
      }.joined()
    }
  }
}
