/// A JSON value as the bytes that spell it, read on demand.
///
/// Reading never fails hard: a value of another shape than asked for gives nil, a damaged object
/// gives the members before the damage. Every index is checked.
struct JsonValue {
  let bytes: [UInt8]
  let range: Range<Int>

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range.clamped(to: 0..<bytes.count)
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes: bytes, range: 0..<bytes.count)
  }

  private var first: UInt8? { range.isEmpty ? nil : bytes[range.lowerBound] }
  var isObject: Bool { first == UInt8(ascii: "{") }
  var isArray: Bool { first == UInt8(ascii: "[") }
  var isString: Bool { first == UInt8(ascii: "\"") }
  var isNull: Bool { first == UInt8(ascii: "n") }

  /// A string's text; longer than `limit` bytes, it is cut.
  func string(limit: Int = JsonText.longest) -> String? {
    guard isString else { return nil }
    return JsonText.decode(bytes, inside, limit: limit)
  }

  /// A whole number, also one that is written as a string.
  var integer: Int64? {
    guard let first else { return nil }
    let digits = first == UInt8(ascii: "\"") ? inside : range
    return Decimal.integer(bytes[digits])
  }

  /// A string, or a number as it is spelled.
  func stringOrNumber(limit: Int = JsonText.longest) -> String? {
    if isString { return string(limit: limit) }
    return integer.map { String($0) }
  }

  /// A string's text, or a number or a word as it is spelled; nil for what holds others.
  var spelling: String? {
    if isString { return string(limit: JsonText.longestName) }
    if isObject || isArray { return nil }
    return String(decoding: bytes[range].prefix(JsonText.longestName), as: UTF8.self)
  }

  /// The bytes between a string's quotes.
  private var inside: Range<Int> {
    let end = range.upperBound
    let isClosed = range.count >= 2 && bytes[end - 1] == UInt8(ascii: "\"")
    return (range.lowerBound + 1)..<(isClosed ? end - 1 : max(end, range.lowerBound + 1))
  }

  /// Visits an object's members in order, with the bytes between each key's quotes.
  func members(_ visit: (_ key: ArraySlice<UInt8>, _ value: JsonValue) -> Void) {
    guard isObject else { return }
    var index = range.lowerBound + 1
    while true {
      index = passSpace(index, comma: true)
      guard index < range.upperBound, bytes[index] == UInt8(ascii: "\""),
        let keyEnd = endOfValue(index)
      else { return }
      let key = (index + 1)..<(keyEnd - 1)
      index = passSpace(keyEnd, comma: false)
      guard index < range.upperBound, bytes[index] == UInt8(ascii: ":") else { return }
      index = passSpace(index + 1, comma: false)
      guard let end = endOfValue(index) else { return }
      visit(bytes[key], JsonValue(bytes: bytes, range: index..<end))
      index = end
    }
  }

  /// Visits an array's elements in order.
  func elements(_ visit: (JsonValue) -> Void) {
    guard isArray else { return }
    var index = range.lowerBound + 1
    while true {
      index = passSpace(index, comma: true)
      guard let end = endOfValue(index) else { return }
      visit(JsonValue(bytes: bytes, range: index..<end))
      index = end
    }
  }

  /// The value of an object's member; the first of that name.
  subscript(name: String) -> JsonValue? {
    var found: JsonValue?
    members { key, value in
      if found == nil, key.elementsEqual(name.utf8) { found = value }
    }
    return found
  }

  private func passSpace(_ start: Int, comma: Bool) -> Int {
    var index = start
    while index < range.upperBound,
      JsonScan.isSpace(bytes[index]) || (comma && bytes[index] == UInt8(ascii: ","))
    {
      index += 1
    }
    return index
  }

  /// The index after the value that begins there; nil when none does, or when it does not end
  /// before this one.
  private func endOfValue(_ start: Int) -> Int? {
    guard start < range.upperBound, JsonScan.mayBegin(bytes[start]) else { return nil }
    var scan = JsonScan()
    return scan.advance(bytes, from: start, to: range.upperBound)
  }
}
