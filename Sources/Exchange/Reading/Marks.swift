/// Signs that chat programs write and nobody sees.
enum Marks {
  /// Marks of direction, and the byte order mark.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Spaces of every width that stand on one line.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x2002...0x200A, 0x202F, 0x3000: true
    default: false
    }
  }

  /// Without invisible marks at the beginning.
  static func dropLeading(_ text: String) -> (text: String, hadMark: Bool) {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !isInvisible($0) } ?? scalars.endIndex
    return (String(scalars[start...]), start > scalars.startIndex)
  }

  /// A name as one account's key: no marks of direction, one kind of space. Zero-width joiners stay:
  /// they hold emoji together.
  static func name(_ text: some StringProtocol) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        kept.append(" ")
      } else if !isInvisible(scalar) || scalar == "\u{200D}" {
        kept.append(scalar)
      }
    }
    return String(kept).trimmed
  }
}
