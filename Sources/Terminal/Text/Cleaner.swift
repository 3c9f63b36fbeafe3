/// Turns text from anywhere into text every terminal draws in the same columns.
struct Cleaner {
  /// Marks one letter may carry; more are a way to smear over the rows above.
  static let marksPerLetter = 2

  let keepsNewlines: Bool
  private(set) var output = String.UnicodeScalarView()
  /// Whether the letter before is one that a mark may sit on, and how many already do.
  private var marksLeft = 0
  /// Whether the letter before is an emoji, and whether a joiner asked to merge the next into it.
  private var isEmoji = false
  private var isJoining = false

  init(keepsNewlines: Bool) { self.keepsNewlines = keepsNewlines }

  /// Takes at most `limit` code points of `raw`.
  mutating func take(_ raw: String, limit: Int) {
    let all = raw.unicodeScalars
    var index = all.startIndex
    let end = all.index(index, offsetBy: limit, limitedBy: all.endIndex) ?? all.endIndex
    while index < end {
      let scalar = all[index]
      switch ScalarKind(scalar) {
      case .escape:
        index = EscapeSequence.end(in: all, from: index)
        continue
      case .newline:
        let next = all.index(after: index)
        // CR LF is one line end.
        if scalar == "\r", next < end, all[next] == "\n" { index = next }
        add(keepsNewlines ? "\n" : " ", marks: 0)
      case .space: add(" ", marks: 0)
      case .visible: addVisible(scalar)
      case .mark: addMark(scalar)
      case .joiner: isJoining = isEmoji
      case .flagLetter(let letter): add(letter, marks: 0)
      case .unknown: add("\u{FFFD}", marks: 0)
      case .hidden: break
      }
      index = all.index(after: index)
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, marks: Int) {
    output.append(scalar)
    marksLeft = marks
    isEmoji = false
    isJoining = false
  }

  private mutating func addVisible(_ scalar: Unicode.Scalar) {
    let looksLikeEmoji = scalar.value > 0x203B && scalar.properties.isEmoji
    // The family of four becomes its first member: terminals disagree on the width of the whole.
    if isJoining, looksLikeEmoji {
      isJoining = false
      return
    }
    add(scalar, marks: scalar == " " ? 0 : Self.marksPerLetter)
    isEmoji = looksLikeEmoji
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    guard marksLeft > 0 else { return }
    marksLeft -= 1
    output.append(scalar)
  }
}
