import Testing

@testable import Community

/// A dangerous change is confirmed by typing a name, and names come from outside.
@Suite struct `A name that has to be typed` {
  @Test(
    arguments: [
      ("", ""), ("   ", ""), ("\u{200B}", ""), ("\u{200B}\u{FEFF}\u{2060}", ""),
      // Fillers that pass for letters, a variation sign, and a braille cell without a dot.
      ("ㅤ", ""), ("\u{115F}\u{1160}\u{FFA0}", ""), ("\u{FE0F}", ""), ("\u{2800}\u{2800}", ""),
      ("\u{E000}\u{10FFFF}", ""), ("\u{0}\u{7}\u{1B}", ""),
      ("①\u{FE0F}", "①"), ("❤\u{FE0F}", "❤"), ("Ana\u{2800}Lee", "AnaLee"),
      ("👨\u{200D}👩\u{200D}👧", "👨👩👧"), ("\u{202E}gnirts\u{202C}", "gnirts"),
      ("two\nlines\r\nthree", "two lines three"), ("tab\tand\u{85}next", "tab and next"),
      ("全角\u{3000}空格", "全角 空格"), ("  a \u{A0} b ", "a b"), ("“引号”", "“引号”"),
      // A mark that combines with the blank before it.
      ("a\u{85}\u{301}b", "a \u{301}b"), ("a \u{200B} b", "a b"),
      ("Zielińska", "Zielińska"), ("O'Neill", "O'Neill"), ("ﷺ", "ﷺ"),
    ])
  func `is what one sees`(name: String, typed: String) {
    #expect(TypedName(name).text == typed)
    #expect(TypedName(name, number: 7).text == (typed.isEmpty ? "#7" : typed))
  }

  @Test(arguments: ["Ana Lee", "红\u{1B}[31m", "❤\u{FE0F}", "e\u{301}", "\u{200B}x\u{200B}", "ㅤ"])
  func `is typed as it is shown`(name: String) {
    let shown = TypedName(name, number: 3)
    #expect(TypedName(shown.text) == shown)
    #expect(TypedName("  " + shown.text + "\n") == shown)
  }

  /// Any signs at all: what is left is one line without anything that cannot be seen, and to read
  /// it again changes nothing.
  @Test(arguments: 0..<20)
  func `is one clean line, whatever the name was`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<random.int(0...12) {
        let wide = UInt32(random.int(0...0x1_FFFF))
        let value = random.bool() ? wide : UInt32(random.int(0...0x2FF))
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let typed = TypedName(String(scalars)).text
      #expect(TypedName(typed).text == typed)
      #expect(typed.unicodeScalars.allSatisfy { $0 == " " || $0.isVisible })
      #expect(!typed.hasPrefix(" ") && !typed.hasSuffix(" ") && !typed.contains("  "))
      #expect(typed.isEmpty != String(scalars).saysSomething)
    }
  }

  @Test func `is not another name`() {
    #expect(TypedName("Ana") != TypedName("ana"))
    #expect(TypedName("Ana Lee") != TypedName("AnaLee"))
    #expect(TypedName("Аna") != TypedName("Ana"))
  }
}
