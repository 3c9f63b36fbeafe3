/// One character of several bytes on the way in.
enum UTF8Input {
  /// The character `bytes` begin with, and its length; nil when bytes of it are still to come.
  /// Bytes that are no UTF-8, and characters that draw nothing, have a length only.
  static func parse(
    _ bytes: ArraySlice<UInt8>, isFinal: Bool
  ) -> (character: Character?, length: Int)? {
    guard let first = bytes.first else { return nil }
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return (nil, 1)
    }
    let tail = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
    guard tail.count == length - 1 else {
      // Cut off by another byte or by silence: what is there is no character.
      return isFinal || bytes.count > tail.count + 1 ? (nil, tail.count + 1) : nil
    }
    guard let text = String(validating: bytes.prefix(length), as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return (nil, 1) }
    switch ScalarKind(scalar) {
    case .visible, .mark: return (Character(scalar), length)
    case .space: return (" ", length)
    default: return (nil, length)
    }
  }
}
