/// Whole numbers in bytes.
enum Decimal {
  /// Digits with an optional minus and nothing else around them; nil when it is anything else or
  /// too large.
  static func integer(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var digits = bytes
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value: Int64 = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    return isNegative ? -value : value
  }
}
