/// A name that somebody has to type to confirm a dangerous change.
///
/// Names come from outside: signs that nobody sees or can type are left out, and any white space is
/// one space. What has nothing left to type is named by its number.
public struct TypedName: Hashable, Sendable {
  public let text: String

  public init(_ text: String) {
    let seen = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control where !scalar.properties.isWhitespace: false
      case .format, .surrogate, .privateUse, .unassigned: false
      default: true
      }
    }
    self.text = String(String.UnicodeScalarView(seen)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// - Parameter number: The row's, which stands for a name that cannot be typed.
  public init(_ name: String, number: Int64) {
    let typed = TypedName(name)
    self = typed.text.isEmpty ? TypedName("#\(number)") : typed
  }
}
