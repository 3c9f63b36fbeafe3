import Terminal
import Testing

@Suite struct CleanTests {
  @Test(arguments: [
    // Control sequences, whole.
    ("a\u{1B}[2Jb", "ab"), ("\u{1B}[38;5;196mred\u{1B}[0m", "red"), ("\u{9B}31mx", "x"),
    ("\u{1B}]0;title\u{7}x", "x"), ("\u{1B}]52;c;aGk=\u{1B}\\x", "x"), ("\u{9D}0;t\u{9C}x", "x"),
    ("\u{1B}Pq#0\u{1B}\\x", "x"), ("\u{1B}(Bx", "x"), ("\u{1B}cx", "x"), ("x\u{1B}", "x"),
    ("\u{1B}\u{1B}[Ax", "x"),
    // Broken ones take no text with them.
    ("\u{1B}]0;never ends", "0;never ends"), ("\u{1B}[12\u{7}x", "12x"), ("\u{1B}中", "中"),
    // Controls.
    ("a\u{0}\u{7}\u{8}b\u{7F}\u{80}c", "abc"),
    // Line ends and tabs.
    ("a\r\nb\nc\rd\te\u{2028}f\u{85}g", "a b c d e f g"),
    // What reorders, hides or joins.
    ("\u{202E}abc\u{202C}\u{2066}d\u{2069}\u{200F}\u{61C}", "abcd"),
    ("a\u{200B}\u{200C}\u{2060}\u{FEFF}\u{AD}b", "ab"), ("x\u{E0041}\u{E007F}y", "xy"),
    ("\u{FFFE}\u{1FFFF}x", "x"), ("\u{E000}x", "\u{FFFD}x"), ("a\u{A0}b\u{2003}c", "a b c"),
    ("\u{3164}\u{115F}\u{2800}", "   "),
    // Marks.
    ("a\u{301}\u{302}\u{303}\u{304}", "a\u{301}\u{302}"), ("\u{301}a", "a"), (" \u{301}a", " a"),
    ("1\u{FE0F}\u{20E3}", "1"),
    // Emoji.
    ("👨\u{200D}👩\u{200D}👧", "👨"), ("❤\u{FE0F}", "❤"), ("👍🏽", "👍"), ("🇨🇳", "CN"),
    ("👩🏽\u{200D}💻中", "👩中"), ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"), ("🙂🙂", "🙂🙂"),
    ("🧑\u{200D}⚕\u{FE0F}x", "🧑x"), ("\u{1FAE8}", "\u{FFFD}"), ("a\u{200D}b", "ab"),
    // Only what an emoji joins to itself is part of it.
    ("a\u{200D}👩b", "a👩b"), ("中\u{200D}🙂", "中🙂"), ("👩 \u{200D}💻", "👩 💻"),
    // Ordinary text stays.
    ("群组管理：第 3 页（共 10 页）", "群组管理：第 3 页（共 10 页）"), ("한국어 か\u{3099}", "한국어 か\u{3099}"),
    ("Zürich naïve Привет", "Zürich naïve Привет"), ("", ""),
  ])
  func `cleaning leaves what every terminal draws alike`(raw: String, expected: String) {
    let clean = Text.clean(raw)
    // Compared as code points: characters compare as equal when canonically equivalent.
    #expect(Array(clean.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(Text.clean(clean) == clean)
  }

  @Test func `line ends are kept where asked for`() {
    #expect(Text.clean("a\r\nb\tc\n\u{1B}[1md\u{2029}", keepNewlines: true) == "a\nb c\nd\n")
  }

  @Test func `a text of megabytes is cut before it is looked at`() {
    let long = String(repeating: "长", count: 3_000_000)
    #expect(Text.clean(long).count == Text.usualLimit)
    #expect(Text.clean(String(repeating: "a", count: 100), limit: 7) == "aaaaaaa")
    #expect(Text.clean("a" + String(repeating: "\u{301}", count: 1_000_000)) == "a\u{301}\u{301}")
  }

  @Test func `no code point whatever leaves a control behind`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for left in Text.clean("x" + String(scalar)).unicodeScalars {
        switch left.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
          .surrogate:
          Issue.record("U+\(String(value, radix: 16)) left U+\(String(left.value, radix: 16))")
        default: break
        }
      }
    }
  }
}
