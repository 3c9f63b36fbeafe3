/// What a code point may do on a terminal's row. Everything that reaches a cell has been asked.
enum ScalarKind: Equatable {
  /// Takes one or two columns, the same on every terminal.
  case visible(columns: Int)
  /// Sits on the visible one before it.
  case mark
  case space
  case newline
  /// U+200D, which asks for two emoji to be drawn as one.
  case joiner
  /// One of the 26 letters of which flags are spelt.
  case flagLetter(Unicode.Scalar)
  /// Introduces a control sequence, whose rest must go too.
  case escape
  /// Draws nothing, or moves or reorders what is drawn.
  case hidden
  /// Drawn differently by every terminal, or unknown; a sign stands in for it.
  case unknown

  init(_ scalar: Unicode.Scalar) {
    if let columns = Self.commonColumns(scalar.value) {
      self = .visible(columns: columns)
    } else {
      self = Self.rare(scalar)
    }
  }

  /// The columns of the characters nearly all text is made of, nil for the others. One comparison
  /// chain instead of Unicode property look-ups: this is what makes a frame cheap.
  @inline(__always)
  static func commonColumns(_ value: UInt32) -> Int? {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x400...0x482, 0x2010...0x2027, 0x2190...0x21FF,
      0x2500...0x25FC, 0x2713...0x2718, 0x2801...0x28FF:
      1
    case 0x3001...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
      0xFF01...0xFF60:
      2
    default: nil
    }
  }

  private static func rare(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .newline
    case 0x09, 0xA0: .space
    case 0x1B, 0x90, 0x98, 0x9B, 0x9D...0x9F: .escape
    case 0x200D: .joiner
    // Letters that draw nothing: names made of them look empty.
    case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0: .space
    // Vowels and finals that join the Hangul letter before them.
    case 0x1161...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: .mark
    // Variation selectors, which change the width on some terminals only.
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: .hidden
    // Skin tones: one emoji or two, depending on the terminal.
    case 0x1F3FB...0x1F3FF: .hidden
    // As wide as one Unicode version or another says.
    case 0x3248...0x324F, 0x4DC0...0x4DFF, 0x1171E: .unknown
    case 0x1F1E6...0x1F1FF:
      Unicode.Scalar(0x41 + scalar.value - 0x1F1E6).map { .flagLetter($0) } ?? .unknown
    default: byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarKind {
    let properties = scalar.properties
    if properties.isNoncharacterCodePoint { return .hidden }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .enclosingMark: return .hidden
    case .spaceSeparator where scalar.value != 0x3000: return .space
    case .privateUse, .unassigned: return .unknown
    default: break
    }
    guard let age = properties.age, age.major <= WidthTable.unicodeVersion else { return .unknown }
    if properties.generalCategory == .nonspacingMark { return .mark }
    return .visible(columns: WidthTable.columns(scalar.value))
  }
}
