/// Reads short texts of numbers and signs from left to right.
struct ByteScan {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }

  mutating func passSpaces() {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// - Returns: the sign that was there, one of the (ASCII) ones given.
  mutating func take(oneOf signs: String) -> UInt8? {
    guard index < bytes.count, signs.utf8.contains(bytes[index]) else { return nil }
    index += 1
    return bytes[index - 1]
  }

  /// As many digits as there are; nil when their count is another.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while index < bytes.count, count < digits.upperBound, (0x30...0x39).contains(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
      count += 1
    }
    return count >= digits.lowerBound ? value : nil
  }
}
