extension HostileText {
  /// What a terminal obeys.
  public static let controls: [HostileText] = [
    HostileText("CSI clear", "\u{1B}[2J\u{1B}[Hgone", "clears the screen and writes at its top"),
    HostileText("CSI colour", "\u{1B}[31;7mred", "colours all that follows"),
    HostileText("CSI scroll", "\u{1B}[1;2r\u{1B}[5S", "makes a region and scrolls it"),
    HostileText("CSI modes", "\u{1B}[?1049l\u{1B}[?25l\u{1B}[4h", "leaves the other screen, hides"),
    HostileText("CSI report", "\u{1B}[6n\u{1B}[c\u{1B}[21t", "makes the terminal type an answer"),
    HostileText("CSI mouse", "\u{1B}[?1003h\u{1B}[?1006h", "makes each movement a key"),
    HostileText("OSC title", "\u{1B}]0;owned\u{7}", "renames the window"),
    HostileText("OSC clipboard", "\u{1B}]52;c;cm0gLXJmIH4=\u{1B}\\", "fills the clipboard"),
    HostileText("OSC link", "\u{1B}]8;;http://example.org\u{1B}\\here\u{1B}]8;;\u{1B}\\", "a link"),
    HostileText("OSC without an end", "\u{1B}]0;all of this", "swallows what follows"),
    HostileText("DCS", "\u{1B}P+q544e\u{1B}\\", "asks for a capability"),
    HostileText("DCS without an end", "\u{1B}P$q", "swallows what follows"),
    HostileText("APC and PM", "\u{1B}_a\u{1B}\\\u{1B}^b\u{1B}\\", "private strings"),
    HostileText("character sets", "\u{1B}(0lqk\u{E}lqk\u{F}", "makes letters lines"),
    HostileText("reset", "\u{1B}c", "resets the terminal"),
    HostileText("half an escape", "name\u{1B}", "takes the next character with it"),
    HostileText("half a CSI", "name\u{1B}[", "takes the next characters with it"),
    HostileText("C1 CSI", "\u{9B}31m\u{9B}2J", "the same as one code point"),
    HostileText("C1 OSC", "\u{9D}0;owned\u{9C}", "the same as one code point"),
    HostileText("C1 DCS", "\u{90}q\u{9C}", "the same as one code point"),
    HostileText(
      "every C1", String(String.UnicodeScalarView((0x80...0x9F).compactMap { Unicode.Scalar($0) })),
      "all controls of the second set"),
    HostileText(
      "every C0", String(String.UnicodeScalarView((1...0x1F).compactMap { Unicode.Scalar($0) })),
      "all controls of the first set"),
    HostileText("NUL", "before\u{0}after", "ends a text in C and in SQLite"),
    HostileText("backspaces", "visible\u{8}\u{8}\u{8}\u{8}hidden\u{7F}", "writes over itself"),
    HostileText("bell", "\u{7}\u{7}\u{7}", "rings, and is empty otherwise"),
    HostileText("return", "Mei\rTom", "writes over the begin of the row"),
    HostileText("new lines", "one\ntwo\r\nthree", "takes more rows than one"),
    HostileText(
      "other line ends", "a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f", "takes more rows than one"),
    HostileText("tabs", "a\tb\t\tc", "as wide as its place says"),
  ]
}
