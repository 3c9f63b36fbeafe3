/// Decodes the inside of a JSON string, tolerantly.
enum JsonText {
  /// Bytes of a text that are looked at; see ``longestName``.
  static let longest = 2 * Fitting.longestText
  /// Bytes of a name or an id that are looked at; more than are kept of one in the end, so that a
  /// name that is cut is noticed.
  static let longestName = 2 * Fitting.longestName

  static func decode(_ bytes: [UInt8], _ range: Range<Int>, limit: Int) -> String {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] != UInt8(ascii: "\\") { index += 1 }
    if index == range.upperBound {
      return String(decoding: LossyText.prefix(bytes[range], limit), as: UTF8.self)
    }
    var plain = Array(bytes[range.lowerBound..<index])
    while index < range.upperBound, plain.count <= limit {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\\") {
        index = unescape(bytes, index..<range.upperBound, into: &plain)
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: LossyText.prefix(plain[...], limit), as: UTF8.self)
  }

  /// Decodes what follows a backslash.
  /// - Returns: the index after it.
  private static func unescape(
    _ bytes: [UInt8], _ rest: Range<Int>, into plain: inout [UInt8]
  ) -> Int {
    guard let index = rest.first else { return rest.upperBound }
    let after = (index + 1)..<rest.upperBound
    switch bytes[index] {
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "u"):
      if let unit = hex(bytes, after, digits: 4) {
        return unicode(bytes, unit, after.lowerBound + 4..<rest.upperBound, into: &plain)
      }
      plain.append(bytes[index])
    case UInt8(ascii: "x"):
      // Telegram Desktop writes control characters so, though JSON has no such escape.
      if let code = hex(bytes, after, digits: 2) {
        append(code, to: &plain)
        return after.lowerBound + 2
      }
      plain.append(bytes[index])
    default: plain.append(bytes[index])
    }
    return index + 1
  }

  /// Takes a UTF-16 unit and, when it is the first half of a pair, the second that follows.
  private static func unicode(
    _ bytes: [UInt8], _ unit: UInt32, _ rest: Range<Int>, into plain: inout [UInt8]
  ) -> Int {
    let start = rest.lowerBound
    if (0xD800..<0xDC00).contains(unit), rest.count >= 6, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u"),
      let low = hex(bytes, start + 2..<rest.upperBound, digits: 4), (0xDC00..<0xE000).contains(low)
    {
      append(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), to: &plain)
      return start + 6
    }
    append(unit, to: &plain)
    return start
  }

  private static func append(_ code: UInt32, to plain: inout [UInt8]) {
    plain.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }

  private static func hex(_ bytes: [UInt8], _ range: Range<Int>, digits: Int) -> UInt32? {
    guard range.count >= digits else { return nil }
    var value: UInt32 = 0
    for byte in bytes[range.prefix(digits)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
