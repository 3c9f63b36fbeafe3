extension Character {
  /// The ASCII character of which this is the full-width form, as an input method that was left on
  /// writes it: `Ａ` is `A`, `１` is `1`, the wide blank a blank. Nil for every other.
  public var halfWidth: Character? {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return nil }
    return switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map { Character($0) }
    case 0x3000: " "
    default: nil
    }
  }
}

extension StringProtocol {
  /// The same text with ASCII in place of full-width letters, digits and signs.
  public var halfWidth: String { String(map { $0.halfWidth ?? $0 }) }
}
