import Testing

@testable import Terminal

@Suite struct RowShiftTests {
  /// Rows of a list, the selected one marked, between a head and a foot.
  private func frame(
    from first: Int, selected: Int, rows: Int = 8, beside: String = ""
  ) -> Canvas {
    var canvas = Canvas(size: Size(rows: rows + 2, columns: 40))
    canvas.put("groups", at: Point(row: 0, column: 0))
    for row in 0..<rows {
      let isSelected = first + row == selected
      canvas.put(
        "\(isSelected ? "▸" : " ") group \(first + row)", at: Point(row: row + 1, column: 0),
        style: Style(reversed: isSelected))
      canvas.put("a few figures \((first + row) * 7919)", at: Point(row: row + 1, column: 14))
    }
    canvas.put(beside, at: Point(row: 2, column: 36))
    canvas.put("about \(selected)", at: Point(row: rows + 1, column: 0))
    return canvas
  }

  @Test func `a list that scrolls takes the row along that was selected`() throws {
    let (old, new) = (frame(from: 0, selected: 7), frame(from: 1, selected: 8))
    let shift = try #require(RowShift(from: old, to: new))
    #expect(shift.rows == 2..<9)
    #expect(shift.distance == -1)
    let moved = shift.applied(to: old)
    #expect(moved.rowText(7) == old.rowText(8))
    #expect(moved.rowText(8) == "")
    #expect(moved.rowText(0) == "groups")
    #expect(moved.rowText(9) == "about 7")
  }

  @Test func `upwards too, and by several rows`() throws {
    let shift = try #require(
      RowShift(from: frame(from: 9, selected: 9), to: frame(from: 6, selected: 6)))
    #expect(shift.rows == 1..<6)
    #expect(shift.distance == 3)
  }

  @Test func `where few rows changed nothing moved`() {
    let old = frame(from: 0, selected: 3)
    #expect(RowShift(from: old, to: frame(from: 0, selected: 4)) == nil)
    #expect(RowShift(from: old, to: old) == nil)
  }

  /// Of so many rows the two that are selected differ.
  @Test(arguments: [(4, false), (5, false), (6, true), (7, true)])
  func `four rows that stay the same are a shift, three are none`(rows: Int, isShift: Bool) {
    for (old, new) in [(0, 1), (1, 0)] {
      let selected = old < new ? rows - 1 : 0
      let shift = RowShift(
        from: frame(from: old, selected: old + selected, rows: rows),
        to: frame(from: new, selected: new + selected, rows: rows))
      #expect((shift != nil) == isShift, "\(old) to \(new)")
    }
  }

  @Test func `another screen is no shift, nor is another size`() {
    var other = Canvas(size: Size(rows: 10, columns: 40))
    for row in 0..<10 {
      other.put("something else \(row * row)", at: Point(row: row, column: 0))
    }
    #expect(RowShift(from: frame(from: 0, selected: 3), to: other) == nil)
    #expect(
      RowShift(from: frame(from: 0, selected: 3), to: frame(from: 1, selected: 3, rows: 9)) == nil)
  }

  @Test func `what stands beside a row keeps it from being the same, not from going along`() throws
  {
    let old = frame(from: 0, selected: 7, beside: "一")
    let new = frame(from: 1, selected: 8, beside: "二")
    let shift = try #require(RowShift(from: old, to: new))
    #expect(shift.distance == -1)
    #expect(shift.rows == 2..<9)
  }
}
