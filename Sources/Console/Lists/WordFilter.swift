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

  /// - Parameter labels: What the row is called besides: a word may be one of them, as a whole. A part
  ///   of a label that many rows share would find them all.
  func matches(_ text: String, labels: [String] = []) -> Bool {
    guard !isEmpty else { return true }
    let text = Self.plain(text)
    let labels = labels.map(Self.plain)
    return wanted.allSatisfy { text.contains($0) || labels.contains($0) }
  }

  private static func plain(_ text: String) -> String { text.halfWidth.lowercased() }
}
