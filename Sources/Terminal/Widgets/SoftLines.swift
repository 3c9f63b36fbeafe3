/// The lines a text takes in a window: it ends them at `\n` and between words where the columns are used
/// up, as ``Text/wrap(_:columns:)`` does, keeping the last column free for the cursor. Only a word that
/// is longer than a line is broken. Every character is in a line, so that the cursor can stand on it: the
/// blank between two lines ends the first, in the last column.
struct SoftLines {
  let characters: [Character]
  /// Places in the text, without the `\n`. Never empty.
  private(set) var lines: [Range<Int>] = []

  init(_ characters: [Character], columns: Int) {
    self.characters = characters
    let columns = max(2, columns - 1)
    var line = Line()
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        lines.append(line.start..<index)
        line = Line(start: index + 1)
        continue
      }
      let width = Text.width(character)
      let previous = index > line.start ? characters[index - 1] : nil
      if let previous, character != " ", !LinePiece.holds(previous, character, isWide: width > 1) {
        line.wordStart = index
        line.beforeWord = line.used
      }
      if character == " ", line.used == columns {
        lines.append(line.start..<index + 1)
        line = Line(start: index + 1)
        continue
      }
      if line.used + width > columns, line.wordStart > line.start {
        lines.append(line.start..<line.wordStart)
        line = Line(start: line.wordStart, used: line.used - line.beforeWord)
      }
      if line.used + width > columns, index > line.start {
        lines.append(line.start..<index)
        line = Line(start: index)
      }
      line.used += width
    }
    lines.append(line.start..<characters.count)
  }

  /// The line that is being filled.
  private struct Line {
    var start = 0
    /// Columns it takes so far.
    var used = 0
    /// Where its last word begins, and the columns before that.
    var wordStart = 0
    var beforeWord = 0

    init(start: Int = 0, used: Int = 0) {
      self.start = start
      self.used = used
      wordStart = start
    }
  }

  /// The line that place is in; between two lines, the later one.
  func line(of position: Int) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].lowerBound <= position { low = middle } else { high = middle - 1 }
    }
    return low
  }

  func place(of position: Int) -> Point {
    let row = line(of: position)
    let start = lines[row].lowerBound
    let column = characters[start..<max(start, position)].reduce(0) { $0 + Text.width($1) }
    return Point(row: row, column: column)
  }

  /// The place nearest to that column in that line. The end of a softly wrapped line belongs to
  /// the next one, so the place before it is the last.
  func position(row: Int, column: Int) -> Int {
    let line = lines[row]
    var used = 0
    for index in line {
      used += Text.width(characters[index])
      if used > column { return index }
    }
    let isSoft = row + 1 < lines.count && lines[row + 1].lowerBound == line.upperBound
    return isSoft ? max(line.lowerBound, line.upperBound - 1) : line.upperBound
  }
}
