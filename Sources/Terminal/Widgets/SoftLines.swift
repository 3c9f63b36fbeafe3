/// The lines a text takes in a window: it ends them at `\n` and where the columns are used up,
/// keeping the last column free for the cursor.
struct SoftLines {
  let characters: [Character]
  /// Places in the text, without the `\n`. Never empty.
  private(set) var lines: [Range<Int>] = []

  init(_ characters: [Character], columns: Int) {
    self.characters = characters
    let columns = max(2, columns - 1)
    var start = 0
    var used = 0
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        lines.append(start..<index)
        (start, used) = (index + 1, 0)
        continue
      }
      let width = Text.width(character)
      if used + width > columns {
        lines.append(start..<index)
        (start, used) = (index, 0)
      }
      used += width
    }
    lines.append(start..<characters.count)
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
