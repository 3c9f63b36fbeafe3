import Community

/// Words that must all stand in a text, in any order, whatever their case and width: what narrows the
/// lists that the console holds whole. Blanks of every width part the words.
struct WordFilter {
  private let wanted: [String]

  init(_ text: String) {
    wanted = Self.plain(text).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Whether there are no words, so that everything matches.
  var isEmpty: Bool { wanted.isEmpty }

  func matches(_ text: String) -> Bool {
    guard !isEmpty else { return true }
    let text = Self.plain(text)
    return wanted.allSatisfy { text.contains($0) }
  }

  private static func plain(_ text: String) -> String { text.halfWidth.lowercased() }
}
