/// A name that somebody has to type to confirm a dangerous change.
///
/// Names come from outside: signs that nobody sees or can type are left out, and any white space is
/// one space. What has nothing left to type is named by its number.
public struct TypedName: Hashable, Sendable {
  /// What has to be typed; empty when a name has nothing that can be.
  public let text: String

  /// - Parameter text: A name as imported, or what somebody typed for it.
  public init(_ text: String) {
    // By scalars: a mark that stands upon a blank is one character with it, and would go with it.
    let words = text.unicodeScalars.split { $0.properties.isWhitespace }
    self.text = words.map { String(String.UnicodeScalarView($0.filter(\.isVisible))) }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// - Parameter number: The row's, which stands for a name that cannot be typed.
  public init(_ name: String, number: Int64) {
    let typed = TypedName(name)
    self = typed.text.isEmpty ? TypedName("#\(number)") : typed
  }
}
