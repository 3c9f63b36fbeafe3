import Terminal
import Testing

@Suite struct TextFieldTests {
  private func field(_ text: String, _ keys: Key...) -> TextField {
    var field = TextField(text)
    for key in keys { field.handle(key) }
    return field
  }

  @Test func `keys edit where the cursor is`() {
    #expect(field("abc", .left, .character("x")).text == "abxc")
    #expect(field("abc", .backspace).text == "ab")
    #expect(field("abc", .home, .delete).text == "bc")
    #expect(field("abc", .home, .backspace).text == "abc")
    #expect(field("abc", .delete).text == "abc")
    #expect(
      field("abc", .control("a"), .character("中"), .control("e"), .character("文")).text == "中abc文")
    #expect(field("abc", .left, .control("u")).text == "c")
    #expect(field("abc", .left, .control("k")).text == "ab")
  }

  @Test(arguments: [
    ("one two", "one "), ("one two  ", "one "), ("one", ""), ("", ""), ("群组 管理", "群组 "),
    ("查matrix", "查"), ("你好，世界", "你好，"),
  ])
  func `a word is deleted back to where it begins`(text: String, left: String) {
    #expect(field(text, .control("w")).text == left)
  }

  @Test func `keys of the screen are left to it`() {
    var it = field("abc")
    for key in [Key.enter, .escape, .tab, .up, .down, .pageDown, .control("x")] {
      let isUsed = it.handle(key)
      #expect(!isUsed)
    }
    #expect(it.text == "abc")
  }

  @Test(arguments: [("abcdefgh", true), ("群组管理员们", true), ("abc", false), ("", false)])
  func `a beginning out of sight is told of`(text: String, isHidden: Bool) {
    var canvas = Canvas(size: Size(rows: 1, columns: 8))
    field(text).draw(on: &canvas, at: Point(row: 0, column: 1), columns: 6)
    #expect(canvas.rowText(0).hasPrefix(" …") == isHidden, "\(canvas.rowText(0))")
    #expect(canvas.cursor.map { (1..<7).contains($0.column) } == true)
    var atStart = Canvas(size: Size(rows: 1, columns: 8))
    field(text, .home).draw(on: &atStart, at: Point(row: 0, column: 1), columns: 6)
    #expect(!atStart.text.contains("…"))
  }

  @Test func `an accent that comes late joins its letter`() {
    let it = field("e", .character("\u{301}"))
    #expect(it.text == "é" && it.cursor == 1)
  }

  @Test func `a paste becomes one clean line`() {
    var it = field("ab", .left)
    it.paste("1\n2\u{1B}[0m\t3")
    #expect(it.text == "a1 2 3b" && it.cursor == 6)
  }

  @Test func `it holds no more than its limit, and loses nothing behind the cursor`() {
    var it = TextField("abc", limit: 5)
    it.handle(.home)
    it.paste("123456")
    #expect(it.text == "12abc" && it.cursor == 2)
    it.handle(.character("x"))
    #expect(it.text == "12abc")
  }

  @Test func `the cursor stays in view at every place and width`() {
    for text in ["", "short", "一个比较长的名字 with words and 更多的字"] {
      for columns in 1...30 {
        var it = TextField(text)
        repeat {
          let view = it.view(columns: columns)
          #expect((0..<columns).contains(view.cursorColumn))
          #expect(Text.width(view.text) <= columns)
          if it.cursor == 0 { break }
          it.handle(.left)
        } while true
      }
    }
  }

  @Test(arguments: [(6, "abcde", 5), (5, "cde", 3), (4, "cde", 3), (2, "e", 1), (1, "", 0)])
  func `a text moves by half the width as soon as the cursor behind it has no column`(
    columns: Int, shown: String, cursor: Int
  ) {
    let view = field("abcde").view(columns: columns)
    #expect(view.text == shown)
    #expect(view.cursorColumn == cursor)
  }

  @Test func `no sign stands under the cursor`() {
    for columns in 1...6 {
      var canvas = Canvas(size: Size(rows: 1, columns: 8))
      field("abcdefgh").draw(on: &canvas, at: Point(row: 0, column: 1), columns: columns)
      let cursor = canvas.cursor.flatMap { canvas[$0] }
      #expect(cursor?.text == " ", "\(columns)")
      #expect(canvas.text.contains("…") == (columns > 1))
    }
  }

  @Test func `what is set has the cursor behind it, and keeps the limit`() {
    var it = TextField("abc", limit: 4)
    it.handle(.home)
    it.set("wxyz0")
    #expect(it.text == "wxyz" && it.cursor == 4)
    #expect(it.paste("1") == 4)
    it.handle(.backspace)
    #expect(it.paste("1") == nil)
  }

  @Test func `it draws itself and the cursor`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 10))
    field("中文", .left).draw(on: &canvas, at: Point(row: 0, column: 2), columns: 6)
    #expect(canvas.text == "  中文")
    #expect(canvas.cursor == Point(row: 0, column: 4))
  }
}
