/// Makes foreign text fit for a message: one short line without signs that act on a terminal.
enum Clean {
  /// Code points that are kept: characters would be no limit, since one can carry any number of marks.
  static let longest = 60

  static func text(_ text: some StringProtocol) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isLineEnd = "\n\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar)
      if scalar.acts && !isLineEnd { continue }
      if kept.count == longest { return String(kept) + "…" }
      kept.append(isLineEnd ? " " : scalar)
    }
    return String(kept)
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
