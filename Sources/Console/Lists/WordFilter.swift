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

  /// How the words stand in a text.
  enum Match {
    /// Each begins a word of it; Chinese has no blanks, so that every place begins one there.
    case beginning
    /// One of them only goes on in a word: "tag" in "stage".
    case within
  }

  /// How all the words stand in the text; nil when one is missing.
  func match(in text: String) -> Match? {
    let text = Self.plain(text)
    guard wanted.allSatisfy({ text.contains($0) }) else { return nil }
    return wanted.allSatisfy { Self.begins($0, in: text) } ? .beginning : .within
  }

  private static func begins(_ word: String, in text: String) -> Bool {
    text.ranges(of: word).contains { range in
      guard range.lowerBound > text.startIndex else { return true }
      let before = text[text.index(before: range.lowerBound)]
      return !(before.isASCII && before.isLetter && text[range.lowerBound].isASCII)
    }
  }

  private static func plain(_ text: String) -> String { text.halfWidth.lowercased() }
}
