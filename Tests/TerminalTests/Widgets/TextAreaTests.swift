import Terminal
import Testing

@Suite struct TextAreaTests {
  private func area(_ text: String, rows: Int = 4, columns: Int = 7, _ keys: Key...) -> TextArea {
    var area = TextArea(text, size: Size(rows: rows, columns: columns))
    for key in keys { area.handle(key) }
    return area
  }

  @Test func `lines wrap where the columns end, wide characters whole`() {
    #expect(area("abcdefgh\n中文字数").visibleLines == ["abcdef", "gh", "中文字", "数"])
    #expect(area("").visibleLines == [""])
    #expect(area("a\n").visibleLines == ["a", ""])
  }

  @Test func `lines end between words, and only a word longer than a line is broken`() {
    #expect(
      area("the quick brown fox", rows: 9, columns: 11).visibleLines == ["the quick ", "brown fox"])
    #expect(area("a wonderful day", rows: 9).visibleLines == ["a ", "wonder", "ful ", "day"])
    #expect(area("中文 words 也", rows: 9, columns: 8).visibleLines == ["中文 ", "words ", "也"])
    #expect(area("你好吗，再见", rows: 9, columns: 7).visibleLines == ["你好", "吗，再", "见"])
  }

  @Test func `the cursor goes up and down by the lines that show, and End stays in its line`() {
    var it = area("the quick brown fox", rows: 9, columns: 11, .home)
    #expect(it.cursorPoint == Point(row: 1, column: 0))
    it.handle(.end)
    #expect(it.cursorPoint == Point(row: 1, column: 9))
    it.handle(.up)
    #expect(it.cursorPoint == Point(row: 0, column: 9))
    it.handle(.left)
    it.handle(.end)
    #expect(it.cursorPoint == Point(row: 0, column: 9))
    it.handle(.right)
    #expect(it.cursorPoint == Point(row: 1, column: 0))
  }

  @Test(arguments: [3, 5, 8, 13]) func `every character is in one line, in order`(columns: Int) {
    let text = "ab  cd（引号）—— https://example.org/a-long-way 中文abc，def ｡\n   x 👩‍👩‍👧 end  "
    let it = TextArea(text, size: Size(rows: 200, columns: columns))
    #expect(
      it.visibleLines.joined() == it.text.split(separator: "\n").joined())
  }

  @Test func `up and down keep their column across shorter lines`() {
    var it = area("abcde\nx\n12345", .home, .right, .right, .right)
    #expect(it.cursorPoint == Point(row: 2, column: 3))
    it.handle(.up)
    #expect(it.cursorPoint == Point(row: 1, column: 1))
    it.handle(.up)
    #expect(it.cursorPoint == Point(row: 0, column: 3))
    it.handle(.up)
    #expect(it.cursor == 0)
    it.handle(.pageDown)
    it.handle(.pageDown)
    #expect(it.cursor == it.text.count)
  }

  /// Behind the last character of a line that goes on below is the beginning of the next one.
  @Test func `up and down stay in a line that is broken, on its last character`() {
    var it = area("abcdefgh\n123456")
    #expect(it.cursorPoint == Point(row: 2, column: 6))
    it.handle(.up)
    #expect(it.cursorPoint == Point(row: 1, column: 2))
    it.handle(.up)
    #expect(it.cursorPoint == Point(row: 0, column: 5))
    it.handle(.down)
    it.handle(.down)
    #expect(it.cursorPoint == Point(row: 2, column: 6))
  }

  @Test func `enter, home, end and killing know their line`() {
    #expect(area("ab", .left, .enter).text == "a\nb")
    #expect(area("one\ntwo", .control("u")).text == "one\n")
    #expect(area("one\ntwo", .up, .control("a"), .control("k")).text == "\ntwo")
    #expect(area("one\ntwo", .home, .backspace).text == "onetwo")
  }

  @Test func `a page is a row less than the window, and stops at the ends`() {
    var it = area((0...9).map(String.init).joined(separator: "\n"), rows: 4)
    var rows: [Int] = []
    for key in [Key.pageUp, .pageUp, .pageDown, .pageUp, .pageUp, .pageUp] {
      it.handle(key)
      rows.append(it.cursorPoint.row + it.top)
    }
    #expect(rows == [6, 3, 6, 3, 0, 0])
    #expect(it.cursor == 0)
  }

  @Test(arguments: [Key.left, .character("y"), .backspace, .home, .end, .delete])
  func `the column is kept until something else is done`(key: Key) {
    var it = area("abcde\nxx\n12345", .home, .right, .right, .right, .right, .up)
    #expect(it.cursorPoint == Point(row: 1, column: 2))
    it.handle(key)
    let column = it.cursorPoint.column
    it.handle(.up)
    #expect(it.cursorPoint == Point(row: 0, column: column))
  }

  @Test func `nor is it kept over a paste`() {
    var it = area("abcde\nx\n12345", .home, .right, .right, .right, .up)
    it.paste("y")
    it.handle(.up)
    #expect(it.cursorPoint == Point(row: 0, column: 2))
  }

  @Test func `a window that grows shows more, from the end as far as there is text`() {
    var it = area((0...9).map(String.init).joined(separator: "\n"), rows: 4)
    let tops = [4, 8, 10, 20, 4].map { rows in
      it.resize(Size(rows: rows, columns: 7))
      return it.top
    }
    #expect(tops == [6, 2, 0, 0, 6])
  }

  @Test func `a paste that has no room says how much there is, one that fits just so nothing`() {
    var it = TextArea("ab", limit: 5)
    #expect(it.paste("") == nil)
    #expect(it.paste("cde") == nil)
    #expect(it.paste("f") == 5)
    #expect(it.text == "abcde")
  }

  @Test func `a paste keeps its lines`() {
    var it = area("")
    it.paste("一\r\n二\n")
    #expect(it.text == "一\n二\n")
    #expect(it.cursorPoint == Point(row: 2, column: 0))
  }

  @Test func `the cursor stays in the window at every place and size`() {
    let text = "第一行 is here\n\n第二行很长很长很长 and longer\nend"
    for rows in 1...5 {
      for columns in 3...20 {
        var it = TextArea(text, size: Size(rows: rows, columns: columns))
        while it.cursor > 0 {
          #expect((0..<rows).contains(it.cursorPoint.row))
          #expect((0..<columns).contains(it.cursorPoint.column))
          // Only a blank stands in the last column, which is the cursor's.
          #expect(
            it.visibleLines.allSatisfy {
              Text.width($0.hasSuffix(" ") ? String($0.dropLast()) : $0) < columns
            })
          it.handle(.left)
        }
        for _ in 0..<40 {
          it.handle(.down)
          #expect((0..<rows).contains(it.cursorPoint.row))
        }
        #expect(it.cursor == text.count)
        it.resize(Size(rows: 1, columns: 4))
        #expect(it.cursorPoint.row == 0)
      }
    }
  }
}
