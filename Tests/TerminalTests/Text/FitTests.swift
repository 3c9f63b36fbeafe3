import Terminal
import Testing

@Suite struct FitTests {
  @Test(arguments: [
    ("abc", 5, Alignment.leading, "abc  "), ("abc", 5, .trailing, "  abc"),
    ("abc", 6, .centre, " abc  "), ("abcdef", 4, .leading, "abc…"), ("中文字", 5, .leading, "中文…"),
    ("中文字", 4, .leading, "中… "), ("中文", 4, .leading, "中文"), ("中文", 1, .leading, "…"),
    ("abc", 0, .leading, ""), ("abc", -3, .leading, ""), ("", 2, .centre, "  "),
    ("e\u{301}e\u{301}e\u{301}", 2, .leading, "e\u{301}…"),
  ])
  func `text takes exactly its columns`(
    text: String, columns: Int, align: Alignment, expected: String
  ) {
    let fitted = Text.fit(text, columns: columns, align: align)
    #expect(fitted == expected)
    #expect(Text.width(fitted) == max(0, columns))
  }

  @Test func `every text fits every width`() {
    for text in ["", "a", "中", "a中b文c", "🙂e\u{301}x", "ABCDEFGHIJ"] {
      for columns in 0...12 {
        for align in [Alignment.leading, .centre, .trailing] {
          #expect(Text.width(Text.fit(text, columns: columns, align: align)) == columns)
        }
      }
    }
  }

  @Test(arguments: [
    ("杭州读书会·一群", 12, "杭州读…一群"), ("Night Runners East", 12, "Night R…East"),
    ("杭州读书会·一群", 7, "杭州读…"), ("杭州读书会·一群", 8, "杭州…群"), ("abcdefghijkl", 8, "abcd…jkl"),
    ("abcdefghijkl", 7, "abcdef…"), ("short", 12, "short"), ("杭州读书会·一群", 15, "杭州读书会·一群"),
  ])
  func `a cut in the middle keeps the end too`(text: String, columns: Int, expected: String) {
    let cut = Text.truncate(text, columns: columns, cut: .middle)
    #expect(cut == expected)
    #expect(Text.width(cut) <= columns)
  }

  @Test func `truncating adds nothing to what fits`() {
    #expect(Text.truncate("abc", columns: 3) == "abc")
    #expect(Text.truncate("abcd", columns: 3, ellipsis: "~") == "ab~")
    #expect(Text.truncate("abcd", columns: 2, ellipsis: "...") == "ab")
    #expect(Text.truncate("abcd", columns: 0) == "")
  }

  @Test(arguments: [
    (40, "消息 23 060，入群 1 325，离开 127"), (27, "消息 23 060，入群 1 325…"),
    (24, "消息 23 060，入群 1 325…"), (23, "消息 23 060…"), (12, "消息 23 060…"), (11, "消息 23 06…"),
  ])
  func `a list of counts loses whole ones`(columns: Int, shown: String) {
    let text = "消息 23 060，入群 1 325，离开 127"
    #expect(Text.truncate(text, columns: columns, cut: .part) == shown)
    #expect(Text.width(shown) <= columns)
  }

  @Test(arguments: [
    ("a · bb · ccc", 11, "a · bb…"), ("a · bb · ccc", 7, "a · bb…"), ("a · bb · ccc", 6, "a…"),
    ("12 joins, 3 posts, 4 tasks", 20, "12 joins, 3 posts…"), ("甲、乙、丙丁", 8, "甲、乙…"),
    ("甲、乙 · 丙，丁戊", 12, "甲、乙 · 丙…"), ("one word", 4, "one…"),
  ])
  func `whatever parts them, the last whole part ends it`(
    text: String, columns: Int, shown: String
  ) {
    #expect(Text.truncate(text, columns: columns, cut: .part) == shown)
  }
}
