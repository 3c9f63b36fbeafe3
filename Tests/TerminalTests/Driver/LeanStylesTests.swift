import Testing

@testable import Terminal

@Suite struct LeanStylesTests {
  private func rewrite(_ frames: String..., canEndColors: Bool = false) -> String {
    var styles = LeanStyles(canEndColors: canEndColors)
    return frames.map { String(decoding: styles.rewrite(Array($0.utf8)), as: UTF8.self) }.joined()
  }

  @Test func `one look on both sides of a blank is said once`() {
    let drawn = "\u{1B}[0;1m\u{1B}[31mdecline\u{1B}[39m\u{1B}(B\u{1B}[m \u{1B}[0;1m\u{1B}[31m99"
    #expect(rewrite("a" + drawn) == "\u{1B}[ma\u{1B}[1;31mdecline 99")
  }

  @Test func `a blank with a background is said`() {
    #expect(rewrite("a\u{1B}[7m \u{1B}[mb") == "\u{1B}[ma\u{1B}[7m \u{1B}[mb")
    #expect(rewrite("a\u{1B}[44m\u{1B}[K\u{1B}[49mb") == "\u{1B}[ma\u{1B}[44m\u{1B}[K\u{1B}[mb")
  }

  @Test func `what has to go is gone`() {
    #expect(
      rewrite("\u{1B}[1;31ma\u{1B}[0;31mb\u{1B}[39mc")
        == "\u{1B}[0;1;31ma\u{1B}[0;31mb\u{1B}[mc")
  }

  @Test func `a colour ends alone where the terminal can and that is shorter`() {
    let drawn = "\u{1B}[1;31ma\u{1B}[0;1mb\u{1B}[0mc\u{1B}[32md\u{1B}[0me"
    #expect(
      rewrite(drawn, canEndColors: true)
        == "\u{1B}[0;1;31ma\u{1B}[39mb\u{1B}[mc\u{1B}[32md\u{1B}[me")
    #expect(
      rewrite(drawn) == "\u{1B}[0;1;31ma\u{1B}[0;1mb\u{1B}[mc\u{1B}[32md\u{1B}[me")
  }

  @Test func `moving the cursor needs no style`() {
    #expect(
      rewrite("\u{1B}[7ma\u{1B}[m\u{1B}[5;3H\u{1B}[7mb") == "\u{1B}[0;7ma\u{1B}[5;3Hb")
  }

  @Test func `a style goes on in the next frame`() {
    #expect(rewrite("\u{1B}[31ma\u{1B}[m", "\r\u{1B}[31mb") == "\u{1B}[0;31ma\rb")
  }

  @Test func `the end is as ncurses left it`() {
    var styles = LeanStyles(canEndColors: false)
    _ = styles.rewrite(Array("\u{1B}[31ma\u{1B}[m".utf8))
    #expect(styles.settle() == Array("\u{1B}[m".utf8))
    #expect(styles.settle().isEmpty)
    styles.forget()
    #expect(styles.rewrite(Array("b".utf8)) == Array("\u{1B}[mb".utf8))
  }

  @Test func `what it does not know passes from there on`() {
    let foreign = "a\u{1B}[38;5;9mb\u{1B}[39m\u{1B}[0;1mc"
    #expect(rewrite(foreign) == "\u{1B}[m" + foreign)
    let other = "\u{1B}]52;c;5aSN\u{7}\u{1B}[3;9r\u{1B}7\u{1B}8"
    #expect(rewrite("a" + other) == "\u{1B}[ma" + other)
  }

  @Test func `drawing characters are switched as asked`() {
    let drawn = "\u{1B}(B\u{1B}[ma\u{E}qq\u{F}b\u{1B}(B\u{F}c"
    #expect(rewrite(drawn) == "\u{1B}(B\u{1B}[ma\u{E}qq\u{F}bc")
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}(", "\u{1B}[;999999m", "\u{1B}[?m"])
  func `a piece that is cut off is no matter`(end: String) {
    #expect(rewrite("a" + end).hasPrefix("\u{1B}[ma"))
  }
}
