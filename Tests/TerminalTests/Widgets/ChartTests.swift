import Terminal
import Testing

/// Charts as a person reads them.
@Suite struct ChartTests {
  private let rise: [Double?] = [0, 25, 50, 75, 100]

  private func chart(_ values: [Double?], _ form: Chart.Form) -> Chart {
    Chart(values, to: 100, form: form, topLabel: "100", bottomLabel: "0")
  }

  @Test func `an area is filled from the bottom, exact to an eighth`() {
    let rows = chart(rise, .area).rows(in: Size(rows: 2, columns: 9), glyphs: .unicode)
    #expect(rows == ["100┤   ▄█", "  0┤ ▄███"])
  }

  @Test func `in ASCII an area has five heights to a row`() {
    let rows = chart(rise, .area).rows(in: Size(rows: 2, columns: 9), glyphs: .ascii)
    #expect(rows == ["100|   -#", "  0| -###"])
  }

  @Test func `a little above the bottom always shows, nothing and what is unknown do not`() {
    let rows = chart([0.1, 0, nil, -4, .nan], .area)
      .rows(in: Size(rows: 1, columns: 9), glyphs: .unicode)
    #expect(rows == ["100┤▁    "])
  }

  @Test func `a line is dots, two to a column and four to a row`() {
    let rows = Chart([0, 100], to: 100, form: .line)
      .rows(in: Size(rows: 1, columns: 2), glyphs: .unicode)
    #expect(rows == ["│⡜"])
    let flat = Chart([0, 0, 0, 0], to: 100, form: .line)
      .rows(in: Size(rows: 2, columns: 3), glyphs: .unicode)
    #expect(flat == ["│  ", "│⣀⣀"])
  }

  @Test func `in ASCII a line has three heights to a row and upright strokes between rows`() {
    let rows = Chart([0, 50, 100, 100, 0], to: 100, form: .line)
      .rows(in: Size(rows: 3, columns: 6), glyphs: .ascii)
    #expect(rows == ["|  '' ", "| -  |", "|_   _"])
  }

  @Test func `a gap in what is known is a gap in the line`() {
    let rows = Chart([0, 0, nil, nil, 0, 0], to: 1, form: .line)
      .rows(in: Size(rows: 1, columns: 4), glyphs: .unicode)
    #expect(rows == ["│⣀ ⣀"])
  }

  @Test func `more values than columns are averaged, fewer are joined`() {
    let thin = Chart([0, 100, 0, 100, 100, 100], to: 100, form: .area)
      .rows(in: Size(rows: 1, columns: 4), glyphs: .unicode)
    #expect(thin == ["│▄▄█"])
    let wide = Chart([0, 100], to: 100, form: .area)
      .rows(in: Size(rows: 1, columns: 4), glyphs: .unicode)
    #expect(wide == ["│ ▄█"])
  }

  @Test func `dates stand below, the last at the end`() {
    let chart = Chart(
      rise, to: 100, form: .area, topLabel: "9", bottomLabel: "0",
      marks: [AxisMark(0, "May"), AxisMark(0.3, "Jun"), AxisMark(1, "Nov")])
    let rows = chart.rows(in: Size(rows: 3, columns: 12), glyphs: .unicode)
    #expect(rows.count == 3)
    #expect(rows[2] == "  May    Nov")
  }

  @Test(arguments: [Glyphs.unicode, .ascii], [Chart.Form.line, .area])
  func `every row is as wide as asked for, however small`(glyphs: Glyphs, form: Chart.Form) {
    for columns in 0..<14 {
      for rows in 0..<5 {
        var chart = chart([nil, 3, .infinity, -1, 1e9], form)
        chart.marks = [AxisMark(0, "二月"), AxisMark(1, "三月")]
        let drawn = chart.rows(in: Size(rows: rows, columns: columns), glyphs: glyphs)
        #expect(drawn.count == rows || drawn.isEmpty)
        #expect(drawn.allSatisfy { Text.width($0) == columns && Text.clean($0) == $0 })
      }
    }
  }

  @Test func `of a single row dates take nothing, of two they take the second`() {
    let chart = Chart(rise, to: 100, form: .area, marks: [AxisMark(0, "May"), AxisMark(1, "Nov")])
    #expect(chart.rows(in: Size(rows: 1, columns: 9), glyphs: .unicode).count == 1)
    let two = chart.rows(in: Size(rows: 2, columns: 9), glyphs: .unicode)
    #expect(two.count == 2)
    #expect(two.last == " May  Nov")
  }

  @Test(arguments: [9.0, 10]) func `without a height everything lies at the bottom`(bottom: Double)
  {
    let rows = Chart([5, 9, 12, 80], from: bottom, to: 9, form: .line)
      .rows(in: Size(rows: 1, columns: 3), glyphs: .unicode)
    #expect(rows == ["│⣀⣀"])
  }

  @Test func `without values the scale stands alone`() {
    let rows = chart([], .line).rows(in: Size(rows: 2, columns: 6), glyphs: .unicode)
    #expect(rows == ["100┤  ", "  0┤  "])
  }
}
