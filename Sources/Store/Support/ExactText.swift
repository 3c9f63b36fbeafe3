/// A text that equals another only byte for byte, and is ordered by bytes, as SQLite does both.
///
/// For Swift, “é” written as one code point equals “é” written as two. A directory in memory that
/// follows Swift and a table that does not would tell other people apart in one file than in two.
struct ExactText: Hashable, Comparable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
  }

  static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    // Ends the text, so that no two lists of texts are hashed alike.
    hasher.combine(0xFF as UInt8)
  }
}
