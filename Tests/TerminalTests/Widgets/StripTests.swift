import Terminal
import Testing

/// Spans of time as one row of cells.
@Suite struct StripTests {
  private func text(_ lengths: [Double], columns: Int) -> String {
    Strip.runs(lengths, columns: columns).map { run in
      String(repeating: "\(run.span)", count: run.columns)
    }.joined()
  }

  @Test(arguments: [
    ([1.0, 1], 4, "0011"), ([3, 1], 4, "0001"), ([1, 2, 1], 8, "00111122"),
    ([1], 3, "000"), ([0, 0], 3, "111"), ([], 3, ""), ([1, 1], 0, ""),
  ])
  func `a cell shows the span that has most of it`(
    lengths: [Double], columns: Int, expected: String
  ) {
    #expect(text(lengths, columns: columns) == expected)
  }

  @Test func `the present always shows, also when it has just begun`() {
    #expect(text([100, 0], columns: 5) == "00001")
    #expect(text([60, 1, 60, 0.5], columns: 6) == "000223")
  }

  @Test func `a span begins in the cell that its first day falls into`() {
    #expect(Strip.column(ofSpan: 1, in: [3, 1], columns: 4) == 3)
    #expect(Strip.column(ofSpan: 0, in: [3, 1], columns: 4) == 0)
    #expect(Strip.column(ofSpan: 1, in: [1, 0], columns: 4) == 3)
    #expect(Strip.column(ofSpan: 1, in: [], columns: 4) == 0)
  }

  @Test(arguments: [
    ([AxisMark(0, "a"), AxisMark(0.5, "b"), AxisMark(1, "c")], "a   b   c"),
    ([AxisMark(0, "ab"), AxisMark(0.375, "cd"), AxisMark(1, "e")], "ab cd   e"),
    ([AxisMark(0, "ab"), AxisMark(0.25, "cd"), AxisMark(1, "e")], "ab      e"),
    ([AxisMark(0, "ab"), AxisMark(0.625, "cd"), AxisMark(1, "e")], "ab   cd e"),
    ([AxisMark(0, "ab"), AxisMark(0.75, "cd"), AxisMark(1, "e")], "ab      e"),
    ([AxisMark(-1, "ab"), AxisMark(2, "cd")], "ab     cd"),
    ([AxisMark(1, "123456789")], "123456789"),
    ([AxisMark(0, "a"), AxisMark(0.1, "b")], "a        "),
    ([AxisMark(0, "2024"), AxisMark(0.2, "2025"), AxisMark(1, "now")], "2024  now"),
    ([AxisMark(0.9, "2024")], "     2024"),
    ([AxisMark(0, "too long for it")], "         "),
    ([AxisMark(0, "一月"), AxisMark(0.6, "六月")], "一月 六月"),
    ([], "         "),
  ])
  func `marks that would touch give way, the last one to none`(
    marks: [AxisMark], expected: String
  ) {
    #expect(AxisMark.row(marks, columns: 9) == expected)
  }

  @Test func `a value stands among others`() {
    let range = RangeStrip(
      least: 0, lowerQuartile: 2, median: 4, upperQuartile: 6, most: 8)
    #expect(range.text(7, columns: 9, glyphs: .ascii) == "--==|==o-")
    #expect(range.text(nil, columns: 9, glyphs: .unicode) == "──━━│━━──")
    #expect(range.text(12, columns: 13, glyphs: .ascii) == "--==|==--   o")
  }

  @Test func `where all are alike there is only the value`() {
    let same = RangeStrip(least: 3, lowerQuartile: 3, median: 3, upperQuartile: 3, most: 3)
    #expect(same.text(3, columns: 5, glyphs: .ascii) == "  o  ")
    #expect(same.text(nil, columns: 5, glyphs: .ascii) == "     ")
    #expect(same.text(3, columns: 0, glyphs: .ascii) == "")
  }
}
