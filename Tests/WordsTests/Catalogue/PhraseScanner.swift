/// A phrase as it stands in the source: its three languages side by side.
struct Phrase {
  /// What one language says: its literals, with ``hole`` where a value is put in, and those values.
  struct Version {
    var text = ""
    var values: [String] = []
    /// The expression as it is written.
    var source = ""
  }

  /// Stands for a value that is put into the text.
  static let hole: Character = "\u{FFFC}"

  /// File and line.
  var place: String
  var english: Version
  var simplified: Version
  var traditional: Version
}

/// Finds the phrases in a file of the catalogue: calls with one argument per language.
///
/// It knows as much of Swift as these calls need: string literals, interpolations with literals in
/// them, brackets.
struct PhraseScanner {
  private let source: [Character]
  private let file: String
  private var place = 0

  /// Those who take the three languages, in this order.
  private static let callees = ["say", "undoable", "leftOut"]

  init(_ source: String, file: String) {
    self.source = Array(source)
    self.file = file
  }

  mutating func phrases() -> [Phrase] {
    var phrases: [Phrase] = []
    var line = 1
    var start = 0
    while start < source.count {
      if source[start].isNewline { line += 1 }
      if let open = call(at: start) {
        place = open
        let versions = arguments()
        if versions.count == 3 {
          phrases.append(
            Phrase(
              place: "\(file):\(line)", english: versions[0], simplified: versions[1],
              traditional: versions[2]))
        }
      }
      start += 1
    }
    return phrases
  }

  /// Behind the bracket of a call that begins here; its declaration is none.
  private func call(at start: Int) -> Int? {
    guard start == 0 || !(source[start - 1].isLetter || source[start - 1].isNumber) else {
      return nil
    }
    for callee in Self.callees {
      let end = start + callee.count
      guard end < source.count, source[end] == "(", source[start..<end].elementsEqual(callee),
        !source[..<start].suffix(5).elementsEqual("func ")
      else { continue }
      return end + 1
    }
    return nil
  }

  private mutating func arguments() -> [Phrase.Version] {
    var versions: [Phrase.Version] = []
    var version = Phrase.Version()
    var depth = 0
    while place < source.count {
      let character = source[place]
      if character == "\"" {
        let start = place
        literal(into: &version)
        version.source += String(source[start..<place])
        continue
      }
      if depth == 0, character == "," || character == ")" {
        versions.append(version)
        version = Phrase.Version()
        if character == ")" { return versions }
        place += 1
        continue
      }
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      version.source.append(character)
      place += 1
    }
    return versions
  }

  /// A literal that begins here; `place` is behind it afterwards.
  private mutating func literal(into version: inout Phrase.Version) {
    let marks = source[place...].prefix(3).elementsEqual("\"\"\"") ? 3 : 1
    place += marks
    while place < source.count {
      if source[place...].prefix(marks).allSatisfy({ $0 == "\"" }) { break }
      if source[place] == "\\", source[place + 1] == "(" {
        place += 2
        let start = place
        interpolation()
        version.text.append(Phrase.hole)
        version.values.append(String(source[start..<place]))
      } else {
        version.text.append(source[place])
      }
      place += 1
    }
    place += marks
  }

  /// Goes to the bracket that ends an interpolation.
  private mutating func interpolation() {
    var depth = 0
    var ignored = Phrase.Version()
    while place < source.count {
      switch source[place] {
      case "\"":
        literal(into: &ignored)
        continue
      case "(": depth += 1
      case ")" where depth == 0: return
      case ")": depth -= 1
      default: break
      }
      place += 1
    }
  }
}
