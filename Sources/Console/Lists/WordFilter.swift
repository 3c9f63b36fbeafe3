/// Words that must all stand in a text, in any order and whatever their case: what narrows the lists
/// that the console holds whole. Blanks of every width part the words.
struct WordFilter {
  private let wanted: [String]

  init(_ text: String) {
    wanted = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Whether there are no words, so that everything matches.
  var isEmpty: Bool { wanted.isEmpty }

  func matches(_ text: String) -> Bool {
    guard !isEmpty else { return true }
    let text = text.lowercased()
    return wanted.allSatisfy { text.contains($0) }
  }
}
