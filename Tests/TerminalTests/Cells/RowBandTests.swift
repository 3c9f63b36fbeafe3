import Terminal
import Testing

@Suite struct RowBandTests {
  private let band = Area(row: 1, column: 2, rows: 3, columns: 6)

  /// A list whose rows say which of them they are, drawn by that letter.
  private func list(
    from first: Int, selected: Int, as letter: String, after earlier: Canvas? = nil
  ) -> Canvas {
    var canvas = earlier.map(Canvas.init(after:)) ?? Canvas(size: Size(rows: 5, columns: 10))
    canvas.beginRows(in: band, from: first)
    for index in first..<first + band.rows {
      if index != selected, canvas.takeOverRow(index) { continue }
      canvas.put(
        "\(letter)\(index)\(index == selected ? "<" : "")",
        at: Point(row: band.row + index - first, column: band.column))
    }
    canvas.forgetEarlier()
    return canvas
  }

  @Test func `a row that looks the same is taken over, the two of the selection are drawn`() {
    let earlier = list(from: 0, selected: 0, as: "a")
    let later = list(from: 0, selected: 1, as: "b", after: earlier)
    #expect(later.text == "\n  b0\n  b1<\n  a2\n")
    // What was drawn for the first time then is taken over in its turn.
    let last = list(from: 0, selected: 2, as: "c", after: later)
    #expect(last.text == "\n  b0\n  c1\n  c2<\n")
  }

  @Test func `rows move with the view, up and down`() {
    let earlier = list(from: 4, selected: 6, as: "a")
    #expect(list(from: 5, selected: 7, as: "b", after: earlier).text == "\n  a5\n  b6\n  b7<\n")
    #expect(list(from: 3, selected: 3, as: "b", after: earlier).text == "\n  b3<\n  a4\n  a5\n")
    #expect(
      list(from: 40, selected: 41, as: "b", after: earlier).text == "\n  b40\n  b41<\n  b42\n")
  }

  @Test func `how wide the columns were is known of the list in that place, while it is drawn`() {
    var earlier = Canvas(size: Size(rows: 5, columns: 10))
    earlier.beginRows(in: band, from: 0, widths: [3, 4])
    #expect(earlier.earlierWidths(in: band) == nil)
    var later = Canvas(after: earlier)
    #expect(later.earlierWidths(in: band) == [3, 4])
    #expect(later.earlierWidths(in: Area(row: 0, column: 2, rows: 3, columns: 6)) == nil)
    later.forgetEarlier()
    #expect(later.earlierWidths(in: band) == nil)
  }

  @Test func `only the area's cells are taken, and colours with them`() {
    var earlier = Canvas(size: Size(rows: 5, columns: 10))
    earlier.beginRows(in: band, from: 0)
    _ = earlier.takeOverRow(0)
    earlier.put("0123456789", at: Point(row: 1, column: 0), style: Style(bold: true))
    earlier.forgetEarlier()
    var later = Canvas(after: earlier)
    later.beginRows(in: band, from: 0)
    let taken1 = later.takeOverRow(0)
    #expect(taken1)
    #expect(later.rowText(1) == "  234567")
    #expect(later[Point(row: 1, column: 7)]?.style == Style(bold: true))
    #expect(later[Point(row: 1, column: 8)]?.style == .plain)
  }

  @Test func `another place, another list or no earlier frame: the caller draws`() {
    let earlier = list(from: 0, selected: 0, as: "a")
    var moved = Canvas(after: earlier)
    moved.beginRows(in: Area(row: 0, column: 2, rows: 3, columns: 6), from: 0)
    let taken2 = moved.takeOverRow(1)
    #expect(!taken2)
    var without = Canvas(after: Canvas(size: earlier.size))
    without.beginRows(in: band, from: 0)
    let taken3 = without.takeOverRow(1)
    #expect(!taken3)
    let taken4 = without.takeOverRow(7)
    #expect(!taken4, "outside of the area")
    var first = Canvas(size: earlier.size)
    let taken5 = first.takeOverRow(1)
    #expect(!taken5, "no list has begun")
    first.beginRows(in: band, from: 0)
    let taken6 = first.takeOverRow(1)
    #expect(!taken6)
  }

  @Test func `an area is taken over as it was, as far as there is room`() {
    var earlier = Canvas(size: Size(rows: 3, columns: 4))
    earlier.put("head", at: Point(row: 0, column: 0))
    earlier.put("foot", at: Point(row: 2, column: 0))
    var later = Canvas(after: earlier)
    let taken7 = later.takeOver(Area(row: -1, column: 0, rows: 3, columns: 9))
    #expect(taken7)
    #expect(later.text == "head\n\n")
    var alone = Canvas(size: earlier.size)
    let taken8 = alone.takeOver(Area(row: 0, column: 0, rows: 1, columns: 4))
    #expect(!taken8)
  }

  @Test func `a picture is equal however it was made`() {
    let earlier = list(from: 0, selected: 0, as: "a")
    #expect(
      list(from: 1, selected: 2, as: "a", after: earlier) == list(from: 1, selected: 2, as: "a"))
  }
}
