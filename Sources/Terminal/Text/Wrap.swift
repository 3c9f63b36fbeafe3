extension Text {
  /// The text in lines of at most that many columns.
  ///
  /// Lines end at `\n`, between words, and beside any Chinese, Japanese or wide character, but no
  /// line begins with a closing mark or ends with an opening one, or parts a number from what it
  /// counts, when that can be helped. A word longer than a line is cut. The spaces at a line's end
  /// are dropped.
  public static func wrap(_ text: String, columns: Int) -> [String] {
    let columns = max(2, columns)
    // Most of what is shown fits.
    if !text.utf8.contains(newline), width(text) <= columns {
      let end = text.unicodeScalars.lastIndex { $0 != " " }
      return [end.map { String(text.unicodeScalars[...$0]) } ?? ""]
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var wrapper = Wrapper(columns: columns)
      for quantity in Quantity.all(in: LinePiece.pieces(of: paragraph)) { wrapper.add(quantity) }
      return wrapper.finish()
    }
  }

  private static let newline = UInt8(ascii: "\n")
}

/// A run of text no line should end in: a word, a space, or one wide character with the
/// punctuation that holds on to it.
struct LinePiece: Equatable {
  var text: String
  var columns: Int
  var isSpace: Bool

  /// Cannot begin a line.
  static let closing = Set("，。！？、：；）」』】》〉〕…—·”’％,.!?:;)]}»".unicodeScalars)
  /// Cannot end a line.
  static let opening = Set("（「『【《〈〔“‘([{«".unicodeScalars)

  static func pieces(of text: Substring) -> [LinePiece] {
    if Text.isPrintableASCII(text) { return words(of: text) }
    var pieces: [LinePiece] = []
    var previous: Character?
    for character in text {
      let columns = Text.width(character)
      let isSpace = character == " "
      if let last = previous, holds(last, character, isWide: columns > 1) {
        pieces[pieces.count - 1].text.append(character)
        pieces[pieces.count - 1].columns += columns
      } else {
        pieces.append(LinePiece(text: String(character), columns: columns, isSpace: isSpace))
      }
      previous = character
    }
    return pieces
  }

  /// Between letters of ASCII a line ends only at spaces.
  private static func words(of text: Substring) -> [LinePiece] {
    var pieces: [LinePiece] = []
    var rest = text.utf8[...]
    while let first = rest.first {
      let isSpace = first == space
      let run = rest.prefix { ($0 == space) == isSpace }
      pieces.append(
        LinePiece(text: String(Substring(run)), columns: run.count, isSpace: isSpace))
      rest = rest[run.endIndex...]
    }
    return pieces
  }

  private static let space = UInt8(ascii: " ")

  /// Whether no line should end between the two.
  static func holds(_ first: Character, _ second: Character, isWide: Bool) -> Bool {
    if first == " " || second == " " { return first == second }
    guard let before = first.unicodeScalars.first, let after = second.unicodeScalars.first else {
      return true
    }
    if closing.contains(after) || opening.contains(before) { return true }
    return !isWide && Text.width(first) == 1 && (before.isASCII || !closing.contains(before))
  }
}

/// Fills lines with pieces.
private struct Wrapper {
  let columns: Int
  var lines: [String] = []
  var line = ""
  var used = 0

  init(columns: Int) { self.columns = columns }

  /// What belongs together begins a new line when it fits there, but not here.
  mutating func add(_ quantity: Quantity) {
    let whole = quantity.columns
    if quantity.pieces.count > 1, used > 0, used + whole > columns, whole <= columns { endLine() }
    for piece in quantity.pieces { add(piece) }
  }

  private mutating func add(_ piece: LinePiece) {
    if piece.isSpace {
      // A space that does not fit is where the line ends anyway.
      let room = min(piece.columns, columns - used)
      line += Text.spaces(room)
      used += room
    } else if used + piece.columns <= columns {
      line += piece.text
      used += piece.columns
    } else {
      if used > 0 { endLine() }
      piece.columns <= columns ? add(piece) : addInParts(piece)
    }
  }

  private mutating func addInParts(_ piece: LinePiece) {
    // By code points: one character of some scripts can be wider than a line, and a mark takes no
    // column, so that it stays with its letter.
    for scalar in piece.text.unicodeScalars {
      let width = Text.columns(of: scalar)
      if used + width > columns { endLine() }
      line.unicodeScalars.append(scalar)
      used += width
    }
  }

  private mutating func endLine() {
    while line.last == " " { line.removeLast() }
    lines.append(line)
    line = ""
    used = 0
  }

  mutating func finish() -> [String] {
    endLine()
    return lines
  }
}
