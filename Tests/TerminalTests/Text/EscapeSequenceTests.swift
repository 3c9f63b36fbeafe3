import Dice
import Testing

@testable import Terminal

/// How much of a text a control sequence takes with it.
@Suite struct EscapeSequenceTests {
  /// The text from its first code point on, and what is left behind the sequence.
  @Test(arguments: [
    // Control sequences (ECMA-48, 5.4).
    ("\u{1B}[mx", "x"), ("\u{1B}[1;2;3Hx", "x"), ("\u{1B}[?25lx", "x"), ("\u{1B}[ qx", "x"),
    ("\u{9B}Kx", "x"), ("\u{1B}[", ""), ("\u{1B}[12", "12"), ("\u{1B}[12中", "12中"),
    ("\u{1B}[1\u{7}x", "1\u{7}x"),
    // Strings, up to BEL, ST or ESC \.
    ("\u{1B}]0;t\u{7}x", "x"), ("\u{1B}]0;t\u{1B}\\x", "x"), ("\u{1B}]0;t\u{9C}x", "x"),
    ("\u{1B}Pq\u{1B}\\x", "x"), ("\u{1B}Xs\u{7}x", "x"), ("\u{1B}^p\u{7}x", "x"),
    ("\u{1B}_a\u{7}x", "x"), ("\u{90}d\u{9C}x", "x"), ("\u{9D}0;t\u{7}x", "x"),
    ("\u{98}s\u{9C}x", "x"), ("\u{9E}p\u{9C}x", "x"), ("\u{9F}a\u{9C}x", "x"),
    // Strings without an end on their line take nothing.
    ("\u{1B}]0;t\rx\u{7}", "0;t\rx\u{7}"),
    ("\u{1B}]0;t\nx\u{7}", "0;t\nx\u{7}"), ("\u{1B}]0;t\rx", "0;t\rx"), ("\u{1B}]", ""),
    ("\u{1B}]0;t\u{1B}[31mx\u{7}", "0;t\u{1B}[31mx\u{7}"),
    // Two and three characters.
    ("\u{1B}cx", "x"), ("\u{1B}(0x", "x"), ("\u{1B}#8x", "x"), ("\u{1B}%Gx", "x"), ("\u{1B}", ""),
    ("\u{1B}(", "("), ("\u{1B}中", "中"), ("\u{1B}\u{1B}[A", "\u{1B}[A"),
  ])
  func `takes itself and nothing more`(text: String, rest: String) {
    let scalars = text.unicodeScalars
    let end = EscapeSequence.end(in: scalars, from: scalars.startIndex)
    #expect(String(scalars[end...]) == rest)
  }

  @Test(arguments: 1...30)
  func `always ends within the text and takes at least its introducer`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let signs: [String] = [
      "\u{1B}", "[", "]", "P", "\\", "\u{7}", "\u{9B}", "\u{9C}", "1", ";", "m", "\n", "中", " ",
    ]
    for _ in 0..<200 {
      let text = dice.pick(["\u{1B}", "\u{9B}", "\u{9D}"]) + dice.text(8, of: signs)
      let scalars = text.unicodeScalars
      let end = EscapeSequence.end(in: scalars, from: scalars.startIndex)
      #expect(end > scalars.startIndex && end <= scalars.endIndex)
    }
  }
}
