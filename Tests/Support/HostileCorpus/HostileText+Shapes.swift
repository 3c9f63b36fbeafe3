extension HostileText {
  /// What is wider, narrower or higher than its number of code points says.
  public static let shapes: [HostileText] = [
    HostileText("families", "👩‍👩‍👧‍👦👨🏿‍🚀🏳️‍🌈🏴‍☠️", "one picture or seven"),
    HostileText("flags", "🇨🇳🇹🇼🇪🇺🇨", "letters in pairs, one alone"),
    HostileText("tag flags", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "a flag with a text in it"),
    HostileText("keycaps", "1️⃣#️⃣*️⃣", "a digit under a cap"),
    HostileText("skin tones", "👍🏻👍🏽👍🏿🏽", "one picture or two"),
    HostileText("variation selectors", "❤️❤︎☀️①\u{FE0F}葛\u{E0100}", "wide on some terminals"),
    HostileText("joiner first", "\u{200D}👩\u{200D}", "joins what stands beside it"),
    HostileText("zalgo", "Z̸̢͎a̷͔l̵̰g̶̱o̴̺", "smears over the rows above and below"),
    HostileText(
      "a thousand marks", "e" + String(repeating: "\u{301}", count: 1000), "one character"),
    HostileText("marks alone", "\u{301}\u{20DD}\u{489}", "sits on what stands before the name"),
    HostileText("decomposed", "Zoe\u{308} Ame\u{301}lie 가", "equal to another spelling"),
    HostileText("composed", "Zo\u{EB} Am\u{E9}lie 가", "equal to another spelling"),
    HostileText("full-width", "Ｈｅｌｌｏ　１２３＝＋－＠", "twice as wide"),
    HostileText("half-width", "ｶﾞｷﾞｸﾞ ﾡﾢ", "half as wide"),
    HostileText("ambiguous width", "①②③…“全角”—±×÷§¶", "one column or two"),
    HostileText("ligatures", "ﷺ﷽ ꧅ ⸻", "much wider than one column"),
    HostileText(
      "Hangul parts", "\u{1100}\u{1161}\u{11A8}\u{1161}\u{11A8}", "several parts to a cell"),
    HostileText("Indic", "क्षि ญู่ ကြို မြန်မာ", "shapes that move"),
    HostileText(
      "one wide character", "क" + String(repeating: "\u{93E}", count: 300),
      "one character that is wider than any row"),
    HostileText("private use", "\u{E000}\u{F8FF}\u{10FFFD}", "nobody knows how wide"),
    HostileText(
      "no characters",
      // U+FFFE, U+FFFF, U+FDD0 and U+10FFFF, which Swift does not take in a literal.
      [0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBF, 0xEF, 0xB7, 0x90, 0xF4, 0x8F, 0xBF, 0xBF],
      "never to be exchanged"),
    HostileText("newest emoji", "🫩🪾🫆🫟🇨🇶", "wider than an older table says"),
    HostileText("mathematics", "𝕳𝖊𝖑𝖑𝖔 ℌ", "letters beyond the first plane"),
    HostileText("long Chinese", String(repeating: "很长的名字", count: 200), "longer than any row"),
    HostileText(
      "long word", String(repeating: "w", count: 1000), "longer than any row, no place to break"),
  ]

  /// As long as somebody may try; cut on the way in.
  public static func long(megabytes: Int) -> HostileText {
    let part = "长name\u{301} "
    return HostileText(
      "\(megabytes) megabytes",
      String(repeating: part, count: megabytes * 1_000_000 / part.utf8.count), "fills the memory")
  }
}
