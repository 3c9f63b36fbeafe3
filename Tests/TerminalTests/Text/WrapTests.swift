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

  @Test(arguments: [
    ("at least 28 days of it", 12, ["at least", "28 days of", "it"]),
    ("超过 5 天起黄", 6, ["超过", "5 天起", "黄"]), ("已等 44小时", 8, ["已等", "44小时"]),
    ("共 23 060 条消息", 9, ["共", "23 060 条", "消息"]), ("一半（11 人）发言", 10, ["一半", "（11 人）", "发言"]),
    ("the share is 62 %, high", 15, ["the share is", "62 %, high"]),
    ("推后 3 个月再说", 8, ["推后", "3 个月再", "说"]), ("模型 2 · 数据", 7, ["模型 2", "· 数据"]),
    ("ab 12 3456 x", 9, ["ab 12", "3456 x"]), ("ab 12 345 x", 8, ["ab", "12 345 x"]),
    ("ab 12 34 x", 8, ["ab 12", "34 x"]),
    ("5 8 8 8 10 8 7", 6, ["5 8 8", "8 10 8", "7"]),
  ])
  func `no line parts a number from its unit`(text: String, columns: Int, expected: [String]) {
    #expect(Text.wrap(text, columns: columns) == expected)
  }

  @Test func `where a number and its unit have no room together they part`() {
    #expect(Text.wrap("12345678 人", columns: 8) == ["12345678", "人"])
    #expect(Text.wrap("a 1234 messages", columns: 8) == ["a 1234", "messages"])
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
