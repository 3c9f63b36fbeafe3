/// Recognises writings of old mail that have no byte above ASCII: a sign shifts to the characters of
/// another language, and one shifts back. Read as they stand they would be letters and signs.
enum ShiftedBytes {
  /// Characters between the signs that are no chance any more.
  private static let few = 4

  private static let escape = "\u{1B}"

  /// - Returns: nil for a text that has other bytes, or no such signs.
  static func encoding(of head: some Collection<UInt8>) -> TextEncoding? {
    guard head.allSatisfy({ $0 < 0x80 }) else { return nil }
    let bytes = Array(head)
    if bytes.firstRange(of: Array("\(escape)$)C".utf8)) != nil { return .iso2022Korean }
    let isJapanese = ["\(escape)$B", "\(escape)$@"].contains {
      count(in: bytes, from: $0, to: escape + "(") >= few
    }
    if isJapanese { return .iso2022Japanese }
    return count(in: bytes, from: "~{", to: "~}") >= few ? .hz : nil
  }

  /// Characters of two bytes between those signs; 0 when anything else is between them once.
  private static func count(in bytes: [UInt8], from open: String, to close: String) -> Int {
    let (open, close) = (Array(open.utf8), Array(close.utf8))
    var count = 0
    var rest = bytes[...]
    while let start = rest.firstRange(of: open) {
      rest = rest[start.upperBound...]
      // The beginning of a long file may end anywhere.
      guard let end = rest.firstRange(of: close) else { return count }
      let shifted = rest[..<end.lowerBound]
      guard shifted.count % 2 == 0, shifted.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        return 0
      }
      count += shifted.count / 2
      rest = rest[end.upperBound...]
    }
    return count
  }
}
