/// Makes foreign text fit for a message: one short line without signs that act on a terminal.
enum Clean {
  /// Characters that are kept.
  static let longest = 60

  static func text(_ text: some StringProtocol) -> String {
    var kept = ""
    for character in text {
      if kept.count == longest { return kept + "…" }
      kept.append(character.isNewline ? " " : character)
    }
    let scalars = kept.unicodeScalars.filter { !$0.acts }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Unicode.Scalar {
  /// Whether it does something rather than show something: controls, line ends, and signs that hide
  /// text or change its direction.
  var acts: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
