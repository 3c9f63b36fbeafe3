extension HostileText {
  /// What reorders or hides.
  public static let directions: [HostileText] = [
    HostileText("override", "\u{202E}gnirts desrever\u{202C}", "reads backwards"),
    HostileText("open override", "a\u{202E}", "turns the rest of the row round"),
    HostileText("embeddings", "\u{202A}a\u{202B}b\u{202D}c", "never closed"),
    HostileText("isolates", "\u{2066}a\u{2067}b\u{2068}c\u{2069}", "moves parts of the row"),
    HostileText("marks", "\u{200E}\u{200F}\u{61C}x", "cannot be seen"),
    HostileText("Arabic and Hebrew", "مرحبا שלום 12", "runs from right to left by itself"),
    HostileText(
      "zero width", "ze\u{200B}ro\u{200C}wi\u{2060}dth\u{FEFF}", "two names that look the same"),
    HostileText("only zero width", "\u{200B}\u{FEFF}\u{2060}", "looks empty"),
    HostileText("only spaces", " \u{3000}\u{A0}\u{2003} ", "looks empty"),
    HostileText("fillers", "\u{3164}\u{115F}\u{2800}\u{FFA0}", "letters that draw nothing"),
    HostileText("soft hyphen", "a\u{AD}b", "drawn by some"),
    HostileText("tags", "x\u{E0001}\u{E0041}\u{E0042}\u{E007F}", "text nobody sees"),
    HostileText("annotations", "a\u{FFF9}b\u{FFFA}c\u{FFFB}", "controls of a ruby"),
    HostileText("deprecated formats", "a\u{206A}\u{206F}b", "change digits and shapes"),
  ]
}
