/// A quantity over time, drawn as high as there are rows, with a scale at its left and dates below.
///
/// Pure text: a row of the answer is exactly as wide as asked for, and reads without colour.
public struct Chart: Hashable, Sendable {
  /// How values become signs.
  public enum Form: Hashable, Sendable {
    /// A thin line: dots of a finer grid, or three heights to a row in ASCII.
    case line
    /// Filled from the bottom, exact to a part of a row; a value above the bottom always shows.
    case area
  }

  /// Evenly spaced, oldest first; nil where nothing is known.
  public var values: [Double?]
  /// What the bottom of the chart stands for.
  public var bottom: Double
  /// What its top stands for; above ``bottom``, else everything lies at the bottom.
  public var top: Double
  /// How values become signs.
  public var form: Form
  /// Said at the left of the top row.
  public var topLabel: String
  /// Said at the left of the bottom row; a chart of one row has its top only.
  public var bottomLabel: String
  /// Said below, where they stand; none leaves the row out.
  public var marks: [AxisMark]

  /// A chart of those values between two ends, without labels unless given.
  public init(
    _ values: [Double?], from bottom: Double = 0, to top: Double, form: Form,
    topLabel: String = "", bottomLabel: String = "", marks: [AxisMark] = []
  ) {
    self.values = values
    self.bottom = bottom
    self.top = top
    self.form = form
    self.topLabel = topLabel
    self.bottomLabel = bottomLabel
    self.marks = marks
  }

  /// The chart as rows of text, top first; none when there is no room to draw in.
  public func rows(in size: Size, glyphs: Glyphs) -> [String] {
    let gutter = max(Text.width(topLabel), Text.width(bottomLabel))
    let plot = Size(
      rows: size.rows - (marks.isEmpty || size.rows < 2 ? 0 : 1),
      columns: size.columns - gutter - 1)
    guard plot.rows > 0, plot.columns > 0 else { return [] }
    let drawn =
      switch form {
      case .line: LinePlot(self, plot, isPlain: glyphs.isPlain).rows
      case .area: AreaPlot(self, plot, glyphs.sparks).rows
      }
    var rows = drawn.enumerated().map { place, row in
      // With a single row the top of the scale is what a reader needs.
      let label =
        place == 0 ? topLabel : place == plot.rows - 1 ? bottomLabel : ""
      let axis = label.isEmpty ? glyphs.vertical : glyphs.axisTick
      return Text.fit(label, columns: gutter, align: .trailing) + axis + row
    }
    if plot.rows < size.rows {
      rows.append(
        String(repeating: " ", count: gutter + 1) + AxisMark.row(marks, columns: plot.columns))
    }
    return rows
  }

  /// Where a value stands between the bottom, 0, and the top, 1; beyond is cut.
  func height(_ value: Double) -> Double {
    guard top > bottom, value.isFinite else { return 0 }
    return min(1, max(0, (value - bottom) / (top - bottom)))
  }
}
