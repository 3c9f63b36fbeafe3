import Dice

extension Dice {
  /// A text of at most so many pieces, each harmless or not.
  mutating func text(_ pieces: Int, of kinds: [String] = TextPieces.all) -> String {
    (0..<roll(0...pieces)).map { _ in pick(kinds) }.joined()
  }
}

/// What texts are thrown together from.
enum TextPieces {
  /// Stays as it is when cleaned, wherever it stands.
  static let plain = [
    "a", "Z", "7", " ", "-", ",", ".", "(", ")", "中", "文", "，", "。", "「", "」", "あ", "한", "ﾊ",
    "🙂", "é", "ß", "Ж", "│", "▁", "…", "word", "longer word", "读书会",
  ]
  /// Changes, moves, hides, joins or reorders.
  static let hostile = [
    "\u{1B}[2J", "\u{1B}[31m", "\u{1B}]0;t\u{7}", "\u{1B}", "\u{9B}1m", "\u{0}", "\u{7}", "\u{8}",
    "\r\n", "\n", "\t", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{FE0F}",
    "\u{301}", "\u{302}", "\u{20E3}", "👨\u{200D}👩", "👍🏽", "🇨🇳", "\u{E000}", "\u{FFFE}",
    "\u{10FFFF}", "\u{3164}", "\u{2028}", "क\u{93F}", "\u{1160}", "\u{A0}",
  ]
  static let all = plain + hostile
}
