import Terminal
import Testing

@Suite struct CanvasTests {
  private func canvas(_ rows: Int, _ columns: Int) -> Canvas {
    Canvas(size: Size(rows: rows, columns: columns))
  }

  @Test func `text goes where it is put and takes its columns`() {
    var it = canvas(2, 12)
    #expect(it.put("中文 ok", at: Point(row: 1, column: 2)) == 7)
    #expect(it.text == "\n  中文 ok")
    #expect(it[Point(row: 1, column: 2)]?.text == "中")
    #expect(it[Point(row: 1, column: 2)]?.columns == 2)
    #expect(it[Point(row: 1, column: 3)]?.text == "")
    #expect(it[Point(row: 1, column: 3)]?.columns == 0)
    #expect(it[Point(row: 1, column: 12)] == nil)
  }

  @Test func `a wide character is never cut by the right edge, a limit or the left edge`() {
    var it = canvas(3, 4)
    #expect(it.put("a中文", at: Point(row: 0, column: 0)) == 4)
    #expect(it.rowText(0) == "a中")
    #expect(it.put("中文", at: Point(row: 1, column: 0), width: 3) == 3)
    #expect(it.rowText(1) == "中")
    it.put("中文", at: Point(row: 2, column: -1))
    #expect(it.rowText(2) == " 文")
  }

  @Test(arguments: 0..<6, 1..<4)
  func `writing over half of a wide character leaves no half behind`(column: Int, length: Int) {
    var it = canvas(1, 6)
    it.put("中文字", at: Point(row: 0, column: 0))
    it.put(String(repeating: "x", count: length), at: Point(row: 0, column: column))
    var column = 0
    while column < 6 {
      let cell = it[Point(row: 0, column: column)]
      #expect(cell?.columns != 0)
      if cell?.columns == 2 {
        #expect(it[Point(row: 0, column: column + 1)]?.columns == 0)
        column += 1
      }
      column += 1
    }
  }

  @Test func `outside is nowhere`() {
    var it = canvas(2, 2)
    let blank = it
    for point in [(-1, 0), (2, 0), (0, 2), (0, -5)] {
      it.put("ab", at: Point(row: point.0, column: point.1))
    }
    it.fill(Area(row: -3, column: -3, rows: 2, columns: 2), Style(bold: true))
    #expect(it == blank)
    var none = canvas(-1, -1)
    none.put("x", at: Point(row: 0, column: 0))
    none.restyle(Area(row: 0, column: 0, rows: 9, columns: 9)) { $0.isBold = true }
    #expect(none.text == "")
  }

  @Test func `marks sit on their letter, and no more than two`() {
    var it = canvas(1, 4)
    #expect(it.put("e\u{301}\u{302}\u{303}中\u{308}", at: Point(row: 0, column: 0)) == 3)
    #expect(it[Point(row: 0, column: 0)]?.text == "e\u{301}\u{302}")
    #expect(it[Point(row: 0, column: 1)]?.text == "中\u{308}")
  }

  @Test func `no control character enters a cell`() {
    var it = canvas(1, 20)
    it.put("a\u{1b}[2Jb\u{7}\u{9b}1mc\u{202e}d\ne", at: Point(row: 0, column: 0))
    #expect(it.text == "abcd e")
  }

  @Test func `of an area that is partly outside the part inside is meant`() {
    var it = canvas(2, 4)
    it.restyle(Area(row: -1, column: -2, rows: 2, columns: 4)) { $0.isBold = true }
    it.restyle(Area(row: 1, column: 3, rows: 5, columns: 5)) { $0.isDim = true }
    #expect(it.styles == "0 0-1 bold\n1 3-3 dim")
    it.fill(Area(row: 1, column: -1, rows: 9, columns: 3), Style(underlined: true))
    #expect(it.styles == "0 0-1 bold\n1 0-1 underline\n1 3-3 dim")
    it.fill(Area(row: -4, column: 2, rows: 5, columns: 9), Style(reversed: true))
    #expect(it.styles == "0 0-1 bold\n0 2-3 reverse\n1 0-1 underline\n1 3-3 dim")
  }

  @Test func `restyle keeps the text, and styles are written as runs`() {
    var it = canvas(2, 10)
    it.put("hello", at: Point(row: 0, column: 1), style: Style(foreground: .red, bold: true))
    it.fill(Area(row: 1, column: 0, rows: 1, columns: 3), Style(background: .brightBlue))
    it.restyle(Area(row: 0, column: 0, rows: 1, columns: 10)) { $0.isReversed = true }
    it.cursor = Point(row: 1, column: 2)
    #expect(it.text == " hello\n")
    #expect(
      it.styles
        == """
        0 0-0 reverse
        0 1-5 bold reverse red
        0 6-9 reverse
        1 0-2 plain on brightBlue
        cursor 1 2
        """.replacing("plain ", with: ""))
  }
}
