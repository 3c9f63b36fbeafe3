/// What keeps a JSON stream from going on.
enum JsonDamage: Error, Equatable {
  /// The data ended inside a value that begins at or before that byte.
  case ended(byte: Int64)
  /// Something that cannot stand there.
  case malformed(byte: Int64)
}

/// Pulls the parts of a JSON document out of a stream, holding one captured value at a time.
final class JsonStream {
  /// Bytes of the longest value that ``capture()`` gives.
  static let longestValue = 1 << 25

  private let window: ByteWindow
  /// Captured values with bytes that are not UTF-8.
  private(set) var brokenValues = 0

  init(_ window: ByteWindow) { self.window = window }

  /// Place of the next byte in the contents.
  var offset: Int64 { window.offset }

  /// The first byte of what comes next; nil at the end of the data.
  func peek() throws -> UInt8? {
    while true {
      while window.next < window.end {
        let byte = window.bytes[window.next]
        if !JsonScan.isSpace(byte) { return byte }
        window.next += 1
      }
      guard try window.more() else { return nil }
    }
  }

  /// Enters an object or array when one begins here.
  func enter(_ bracket: Character) throws -> Bool {
    guard try peek() == bracket.asciiValue else { return false }
    window.next += 1
    return true
  }

  /// The next key of the object that was entered; its value comes next. Nil at the object's end,
  /// which is then behind.
  func nextKey() throws -> String? {
    switch try peekPastCommas() {
    case UInt8(ascii: "}"):
      window.next += 1
      return nil
    case UInt8(ascii: "\""):
      guard let key = try capture()?.string(limit: JsonText.longestName) else {
        throw JsonDamage.malformed(byte: offset)
      }
      guard let colon = try peek() else { throw JsonDamage.ended(byte: offset) }
      guard colon == UInt8(ascii: ":") else { throw JsonDamage.malformed(byte: offset) }
      window.next += 1
      return key
    default: throw JsonDamage.malformed(byte: offset)
    }
  }

  /// Whether another element follows in the array that was entered. False at the array's end,
  /// which is then behind.
  func nextElement() throws -> Bool {
    switch try peekPastCommas() {
    case UInt8(ascii: "]"):
      window.next += 1
      return false
    case UInt8(ascii: "}"), UInt8(ascii: ":"): throw JsonDamage.malformed(byte: offset)
    default: return true
    }
  }

  /// The next value, whole; nil when it is longer than ``longestValue`` and was passed over.
  func capture() throws -> JsonValue? {
    let start = try beginValue()
    var scan = JsonScan()
    var scanned = 0
    while true {
      let from = window.next + scanned
      if let end = scan.advance(window.bytes, from: from, to: window.end) {
        let range = window.next..<end
        if String(validating: window.bytes[range], as: UTF8.self) == nil { brokenValues += 1 }
        window.next = end
        return JsonValue(bytes: window.bytes, range: range)
      }
      scanned = window.end - window.next
      if scanned > Self.longestValue {
        window.next = window.end
        try pass(&scan, from: start)
        return nil
      }
      guard try window.more() else { throw JsonDamage.ended(byte: start) }
    }
  }

  /// Passes over the next value, of whatever size.
  func skip() throws {
    let start = try beginValue()
    var scan = JsonScan()
    try pass(&scan, from: start)
  }

  /// - Returns: where the value begins that comes next.
  private func beginValue() throws -> Int64 {
    guard let first = try peek() else { throw JsonDamage.ended(byte: offset) }
    guard JsonScan.mayBegin(first) else { throw JsonDamage.malformed(byte: offset) }
    return offset
  }

  private func pass(_ scan: inout JsonScan, from start: Int64) throws {
    while true {
      if let end = scan.advance(window.bytes, from: window.next, to: window.end) {
        window.next = end
        return
      }
      window.next = window.end
      guard try window.more() else { throw JsonDamage.ended(byte: start) }
    }
  }

  private func peekPastCommas() throws -> UInt8 {
    while let byte = try peek() {
      if byte != UInt8(ascii: ",") { return byte }
      window.next += 1
    }
    throw JsonDamage.ended(byte: offset)
  }
}
