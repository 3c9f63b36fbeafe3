/// Text from bytes that should be UTF-8 but come from anywhere.
enum LossyText {
  /// - Returns: the text, with U+FFFD where the bytes were not UTF-8, and whether there were such.
  static func decode(_ bytes: ArraySlice<UInt8>) -> (text: String, isRepaired: Bool) {
    if let text = String(validating: bytes, as: UTF8.self) { return (text, false) }
    return (String(decoding: bytes, as: UTF8.self), true)
  }

  /// The longest beginning of at most `limit` bytes that does not cut a character's bytes apart.
  static func prefix(_ bytes: ArraySlice<UInt8>, _ limit: Int) -> ArraySlice<UInt8> {
    guard bytes.count > limit else { return bytes }
    var end = bytes.startIndex + limit
    var steps = 0
    while end > bytes.startIndex, steps < 3, bytes[end] & 0xC0 == 0x80 {
      end -= 1
      steps += 1
    }
    return bytes[..<end]
  }
}
