import Community

extension Words {
  /// What the words of a filter stand for: those of the marks whose phrase, as the list shows it,
  /// has the word in it. Numbers and single letters stand for what is written only.
  func meanings<Mark: Hashable>(
    of filter: String, among phrases: [(String, Mark)]
  ) -> [String: [Mark]] {
    var meanings: [String: [Mark]] = [:]
    for word in Set(filter.split(whereSeparator: \.isWhitespace)) where Self.canStandForMore(word) {
      let sought = String(word).halfWidth.lowercased()
      var seen: Set<Mark> = []
      let marks = phrases.filter { $0.0.lowercased().contains(sought) }.map(\.1)
        .filter { seen.insert($0).inserted }
      if !marks.isEmpty { meanings[String(word)] = marks }
    }
    return meanings
  }

  private static func canStandForMore(_ word: Substring) -> Bool {
    let letters = word.filter(\.isLetter)
    return letters.count > 1 || letters.contains { !$0.isASCII }
  }
}
