/// Text being written and the place in it, counted in characters: what a one-line field and a
/// text of many lines have in common. Always clean, whatever is typed or pasted.
struct EditBuffer: Equatable, Sendable {
  private(set) var characters: [Character] = []
  /// Between 0 and `characters.count`.
  private(set) var cursor = 0
  let keepsNewlines: Bool
  /// Characters it holds at most; what would go beyond is not taken in.
  let limit: Int

  init(_ text: String, keepsNewlines: Bool, limit: Int) {
    self.keepsNewlines = keepsNewlines
    self.limit = max(0, limit)
    insert(text)
  }

  var text: String { String(characters) }

  /// Cleans the text together with what stands before it, so that a lone accent joins its letter.
  ///
  /// - Returns: Whether all of it found room.
  @discardableResult
  mutating func insert(_ raw: String) -> Bool {
    let after = characters[cursor...]
    let room = max(0, limit - after.count)
    // Five code points a character is more than cleaning leaves, or a keyboard sends.
    let most = 5 * limit + 64
    let whole = String(characters[..<cursor]) + raw
    let before = Text.clean(whole, keepNewlines: keepsNewlines, limit: most)
    join(String(before.prefix(room)), String(after))
    return before.count <= room && whole.unicodeScalars.count <= most
  }

  /// Puts two parts together with the cursor between them. What was clean apart may not be together:
  /// a vowel whose letter is gone, or one mark too many.
  private mutating func join(_ before: String, _ after: String) {
    characters = Array(
      Text.clean(before + after, keepNewlines: keepsNewlines, limit: 5 * limit + 64))
    cursor = min(before.count, characters.count)
  }

  mutating func move(to position: Int) { cursor = min(max(0, position), characters.count) }
  mutating func deleteBackward() { delete(from: cursor - 1) }

  mutating func deleteForward() {
    delete(upTo: cursor + 1)
  }

  /// Deletes back to the start of the word before the cursor (`^w`).
  mutating func deleteWord() { delete(from: wordStart()) }

  /// Deletes everything between that place and the cursor.
  mutating func delete(from start: Int) {
    let start = max(0, start)
    guard start < cursor else { return }
    join(String(characters[..<start]), String(characters[cursor...]))
  }

  /// Deletes everything between the cursor and that place.
  mutating func delete(upTo end: Int) {
    let end = min(end, characters.count)
    guard cursor < end else { return }
    join(String(characters[..<cursor]), String(characters[end...]))
  }

  private func wordStart() -> Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    guard start > 0 else { return 0 }
    let kind = WordKind(characters[start - 1])
    while start > 0, WordKind(characters[start - 1]) == kind { start -= 1 }
    return start
  }
}

/// Chinese has no spaces: a word ends where the kind of character changes.
private enum WordKind {
  case space, wide, wideMark, narrow

  init(_ character: Character) {
    if character.isWhitespace {
      self = .space
    } else if Text.width(character) < 2 {
      self = .narrow
    } else {
      self = character.isLetter ? .wide : .wideMark
    }
  }
}

extension EditBuffer {
  /// The keys that mean the same in one line and in many. False for all others.
  ///
  /// - Parameter line: the line the cursor is in, as places in the text.
  mutating func handle(_ key: Key, line: Range<Int>) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .control("w"): deleteWord()
    case .control("u"): delete(from: line.lowerBound)
    case .control("k"): delete(upTo: line.upperBound)
    case .left, .control("b"): move(to: cursor - 1)
    case .right, .control("f"): move(to: cursor + 1)
    case .home, .control("a"): move(to: line.lowerBound)
    case .end, .control("e"): move(to: line.upperBound)
    default: return false
    }
    return true
  }
}
