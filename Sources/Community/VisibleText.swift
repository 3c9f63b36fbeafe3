extension Unicode.Scalar {
  /// Whether somebody who looks at it sees something: no white space, no control or format sign, and
  /// nothing that is only there to be ignored, such as the Hangul filler that passes for an empty
  /// name.
  var isVisible: Bool {
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return false }
    // The braille pattern without a dot is a blank that Unicode counts among the symbols.
    if value == 0x2800 { return false }
    return switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}

extension StringProtocol {
  /// Whether it has something to read. Text from outside may be full of signs that say nothing.
  var saysSomething: Bool { unicodeScalars.contains(where: \.isVisible) }
}
