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
    let scalars = kept.unicodeScalars.filter { !acts($0) }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Controls, and signs that change the direction of text.
  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
