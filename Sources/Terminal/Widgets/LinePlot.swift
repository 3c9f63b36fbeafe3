/// The line form of a ``Chart``.
struct LinePlot {
  /// Top first.
  let rows: [String]

  init(_ chart: Chart, _ size: Size, isPlain: Bool) {
    rows = isPlain ? Self.plain(chart, size) : Self.braille(chart, size)
  }

  // MARK: Braille: two dots to a column, four to a row

  private static func braille(_ chart: Chart, _ size: Size) -> [String] {
    let heights = Self.heights(chart, steps: size.columns * 2, levels: size.rows * 4)
    var dots = [UInt32](repeating: 0, count: size.rows * size.columns)
    for (step, height) in heights.enumerated() {
      guard let height else { continue }
      let before = step > 0 ? heights[step - 1] : nil
      let after = step + 1 < heights.count ? heights[step + 1] : nil
      for level in stroke(height, towards: before, after) {
        let row = size.rows - 1 - level / 4
        dots[row * size.columns + step / 2] |= dot(right: step % 2 == 1, up: level % 4)
      }
    }
    return (0..<size.rows).map { row in
      var line = String.UnicodeScalarView()
      for mask in dots[row * size.columns..<(row + 1) * size.columns] {
        line.append(mask == 0 ? " " : Unicode.Scalar(0x2800 + mask) ?? " ")
      }
      return String(line)
    }
  }

  /// The levels drawn on one step, so that a steep rise is one stroke: half of the way to either
  /// neighbour.
  private static func stroke(_ height: Int, towards neighbours: Int?...) -> ClosedRange<Int> {
    var (low, high) = (height, height)
    for case .some(let other) in neighbours {
      let middle = (height + other) / 2
      if other < height { low = min(low, middle + 1) } else { high = max(high, middle) }
    }
    return low...high
  }

  /// The bit of a dot in a braille cell (Unicode, section 21.1).
  private static func dot(right: Bool, up: Int) -> UInt32 {
    let bits: [UInt32] = right ? [0x80, 0x20, 0x10, 0x08] : [0x40, 0x04, 0x02, 0x01]
    return bits[up]
  }

  // MARK: ASCII: three heights to a row

  private static func plain(_ chart: Chart, _ size: Size) -> [String] {
    let signs: [Character] = ["_", "-", "'"]
    let heights = Self.heights(chart, steps: size.columns, levels: size.rows * signs.count)
    var grid = [[Character]](
      repeating: [Character](repeating: " ", count: size.columns), count: size.rows)
    for (column, height) in heights.enumerated() {
      guard let height else { continue }
      let row = size.rows - 1 - height / signs.count
      if column > 0, let before = heights[column - 1] {
        let rowBefore = size.rows - 1 - before / signs.count
        if abs(row - rowBefore) > 1 {
          for between in min(row, rowBefore) + 1..<max(row, rowBefore) {
            grid[between][column] = "|"
          }
        }
      }
      grid[row][column] = signs[height % signs.count]
    }
    return grid.map { String($0) }
  }

  /// Each step's level from 0 to `levels` - 1.
  private static func heights(_ chart: Chart, steps: Int, levels: Int) -> [Int?] {
    Chart.steps(chart.values, count: steps).map { value in
      value.map { Int((chart.height($0) * Double(levels - 1)).rounded()) }
    }
  }
}
