/// Text as a terminal shows it: made harmless, and measured in columns.
public enum Text {
  /// Code points of a text that are looked at unless the caller says otherwise.
  public static let usualLimit = 16_384

  /// The text without anything that could move the cursor, change a colour, reorder or hide other
  /// text, or take a different number of columns on different terminals.
  ///
  /// Control sequences go whole, bidirectional controls and zero-width characters go, joined
  /// emoji become their first, flags become their two letters, what this program has no width for
  /// becomes U+FFFD, and a letter keeps at most two marks. Cleaning clean text changes nothing.
  ///
  /// - Parameters:
  ///   - raw: text from anyone.
  ///   - keepNewlines: keeps line ends as `\n`; otherwise one becomes a space. Tabs become spaces.
  ///   - limit: how many code points are looked at; the rest is cut, whatever it holds.
  public static func clean(
    _ raw: String, keepNewlines: Bool = false, limit: Int = usualLimit
  ) -> String {
    if raw.utf8.count <= limit, isCommon(raw) { return raw }
    var cleaner = Cleaner(keepsNewlines: keepNewlines)
    cleaner.take(raw, limit: max(0, limit))
    return String(cleaner.output)
  }

  /// How many columns clean text takes: 2 for wide characters, 0 for marks, 1 for the others.
  public static func width(_ text: String) -> Int {
    if isPrintableASCII(text) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// How many columns one character takes with its marks.
  public static func width(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch ScalarKind(scalar) {
    case .visible(let columns): columns
    case .space, .unknown, .flagLetter: 1
    case .mark, .newline, .joiner, .escape, .hidden: 0
    }
  }

  /// Made only of characters that cleaning would leave alone, each with a width known at once.
  static func isCommon(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { ScalarKind.commonColumns($0.value) != nil }
  }

  static func isPrintableASCII(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}
