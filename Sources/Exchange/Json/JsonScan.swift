/// Finds the end of a JSON value, piece by piece, without keeping anything.
///
/// It knows only strings and brackets, so that it accepts the invalid escapes that real exports
/// hold (`\x0B`) and needs no stack however deep the value is.
struct JsonScan {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isScalar = false
  private var hasBegun = false

  /// Goes on at `start`, which in the first call is the value's first byte.
  /// - Returns: the index after the value, or nil when it goes on after `end`.
  mutating func advance(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      if isInString {
        guard let quote = passString(bytes, index, end) else { return nil }
        index = quote
        if depth == 0 { return index }
        continue
      }
      let byte = bytes[index]
      if isScalar {
        if Self.endsScalar(byte) { return index }
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth <= 0 { return index + 1 }
      default: if !hasBegun { isScalar = true }
      }
      hasBegun = true
      index += 1
    }
    return nil
  }

  /// - Returns: the index after the closing quote.
  private mutating func passString(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start
    if isEscaped {
      isEscaped = false
      index += 1
    }
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        isInString = false
        return index
      }
      if byte == UInt8(ascii: "\\") {
        if index == end { isEscaped = true }
        index += 1
      }
    }
    return nil
  }

  private static func endsScalar(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      || byte <= 0x20
  }

  /// Whether a value can begin with that sign.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"): false
    default: true
    }
  }

  /// Whether it is white space between values.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
