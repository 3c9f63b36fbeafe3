import Testing

@testable import Community

/// The automaton finds what looking for each phrase by itself finds.
struct PhraseMatcherPropertyTests {
  private func signs(_ lists: [WordList], _ text: String) -> UInt64 {
    var text = text
    let matcher = PhraseMatcher(lists)
    return text.withUTF8 { matcher.signs(in: $0) }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
  }

  private func small(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (0x41...0x5a).contains($0) ? $0 + 32 : $0 }
  }

  /// Whether the word stands in the text, as a whole word where letters begin or end it.
  private func stands(_ word: String, in text: String) -> Bool {
    let (word, text) = (small(word.utf8), small(text.utf8))
    guard let first = word.first, let last = word.last, word.count <= text.count else {
      return false
    }
    return (0...(text.count - word.count)).contains { start in
      let end = start + word.count
      guard Array(text[start..<end]) == word else { return false }
      if isLetter(first), start > 0, isLetter(text[start - 1]) { return false }
      let closes = isLetter(last) || last == UInt8(ascii: "?")
      return !(closes && end < text.count && isLetter(text[end]))
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `on any words and any text`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signsOfWords = ["a", "b", "ab", "加", "v", "单", "?", " ", "é", "下"]
    func text(_ length: ClosedRange<Int>) -> String {
      (0..<Int.random(in: length, using: &generator)).map { _ in
        signsOfWords[Int.random(in: signsOfWords.indices, using: &generator)]
      }.joined()
    }
    let lists = (0..<6).map { place in
      WordList("test.\(place)", (0..<4).map { _ in text(1...4) })
    }
    for _ in 0..<40 {
      let text = text(0...30)
      let found = signs(lists, text)
      for (place, list) in lists.enumerated() {
        let isThere = list.words.contains { stands($0, in: text) }
        #expect((found >> UInt64(place) & 1 == 1) == isThere, "\(list.words) in \(text)")
      }
    }
  }

  @Test func `a phrase within another is found with it, and one after a broken one too`() {
    let lists = [
      WordList("he", ["he "]), WordList("she", ["她说she "]), WordList("long", ["说说说下"]),
      WordList("short", ["说下"]),
    ]
    #expect(signs(lists, "她说she ") == 0b0010)
    #expect(signs(lists, "说说说说下") == 0b1100)
    #expect(signs(lists, "说说下") == 0b1000)
  }

  @Test(
    arguments: [
      ("buy", true), ("BUY", true), ("to buy it", true), ("buyer", false), ("rebuy", false),
      ("buy!", true), ("买buy了", true), ("buy2", true), ("2buy", true), ("bu y", false), ("", false),
    ])
  func `words of Latin letters are whole words`(text: String, isThere: Bool) {
    #expect(signs([WordList("buy", ["buy"])], text) == (isThere ? 1 : 0))
  }

  @Test func `one word in several lists is a sign of each, 64 lists are told apart`() {
    let lists = (0..<64).map { WordList("\($0)", ["词", "词\($0)。"]) }
    #expect(signs(lists, "一个词") == .max)
    #expect(signs(lists, "，63。") == 0)
    let apart = (0..<64).map { WordList("\($0)", ["（\($0)）"]) }
    #expect(signs(apart, "（0）（63）") == UInt64(1) | 1 << 63)
  }

  @Test func `nothing to look for is not found`() {
    #expect(signs([], "anything") == 0)
    #expect(signs([WordList("none", [])], "anything") == 0)
  }
}
