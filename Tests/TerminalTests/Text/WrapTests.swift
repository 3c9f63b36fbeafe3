import Terminal
import Testing

@Suite struct WrapTests {
  @Test(arguments: [
    ("the quick brown fox", 10, ["the quick", "brown fox"]),
    ("a verylongwordindeed b", 8, ["a", "verylong", "wordinde", "ed b"]),
    ("中文没有空格也要换行", 8, ["中文没有", "空格也要", "换行"]),
    ("你好世界，再见", 8, ["你好世", "界，再见"]),
    ("他说（你好）吗", 6, ["他说", "（你", "好）吗"]),
    ("使用Matrix群组", 10, ["使用Matrix", "群组"]),
    ("one\n\ntwo", 10, ["one", "", "two"]), ("", 10, [""]),
    ("end.  Next", 5, ["end.", "Next"]), ("了……吗", 4, ["了……", "吗"]),
  ])
  func `lines end where they may`(text: String, columns: Int, expected: [String]) {
    #expect(Text.wrap(text, columns: columns) == expected)
  }

  @Test func `nothing is lost and no line is too long`() {
    let text = "群组 health 报告：本周 active 成员「增长」12%，see report-2026 。（完）abcdefghijklmnop"
    for columns in 2...40 {
      let lines = Text.wrap(text, columns: columns)
      #expect(lines.allSatisfy { Text.width($0) <= columns })
      #expect(lines.joined().replacing(" ", with: "") == text.replacing(" ", with: ""))
    }
  }
}
