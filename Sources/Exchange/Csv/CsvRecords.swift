/// A record of a table.
struct CsvRecord: Equatable {
  /// The line on which it begins, counted from 1; quoted fields can hold more lines.
  var line: Int
  var fields: [String]
  /// Whether a quote was open at the end of the file.
  var isUnclosed = false
  /// Whether the file ended before the record's end of line.
  var isLast = false
  /// Whether something was longer than the limits and was cut.
  var isCut = false
  /// Whether bytes that are not UTF-8 were replaced.
  var isRepaired = false
}

/// Splits a table into records: RFC 4180, with any separator and any end of line.
///
/// Lenient where files of real life are: text after a closing quote and quotes inside an unquoted
/// field are taken as they stand.
struct CsvRecords {
  /// Bytes of a field that are kept.
  static let longestField = 1 << 18
  /// Fields of a record that are kept.
  static let mostFields = 256

  private let window: ByteWindow
  private let separator: UInt8
  private var line = 1
  private var field: [UInt8] = []
  private var record = CsvRecord(line: 1, fields: [])

  init(_ window: ByteWindow, separator: UInt8) {
    self.window = window
    self.separator = separator
  }

  /// The next record that is not empty; nil after the last.
  mutating func next() throws -> CsvRecord? {
    while try peek() != nil {
      record = CsvRecord(line: line, fields: [])
      try readRecord()
      if record.fields != [""] { return record }
    }
    return nil
  }

  /// The first record; the line before it in which Excel is told the separator is passed over.
  mutating func header() throws -> CsvRecord? {
    let first = try next()
    guard let name = first?.fields.first, name.lowercased().hasPrefix("sep="),
      first?.fields.count ?? 0 <= 2
    else { return first }
    return try next()
  }

  private mutating func readRecord() throws {
    while true {
      if try peek() == UInt8(ascii: "\"") { try readQuoted() }
      let stop = try readPlain()
      endField()
      if stop != separator { return }
    }
  }

  /// Reads up to the closing quote, which is then behind.
  private mutating func readQuoted() throws {
    window.next += 1
    while true {
      guard try take(until: { $0 == UInt8(ascii: "\"") }) != nil else {
        record.isUnclosed = true
        return
      }
      window.next += 1
      guard try peek() == UInt8(ascii: "\"") else { return }
      append(window.next..<window.next + 1)
      window.next += 1
    }
  }

  /// Reads to the end of the field.
  /// - Returns: the separator, or nil at the end of the record; it is then behind.
  private mutating func readPlain() throws -> UInt8? {
    let separator = separator
    let stop = try take(until: { $0 == separator || $0 == 0x0A || $0 == 0x0D })
    guard let stop else {
      record.isLast = true
      return nil
    }
    window.next += 1
    if stop == separator { return separator }
    if stop == 0x0A { line += 1 }
    if stop == 0x0D {
      if try peek() == 0x0A { window.next += 1 }
      line += 1
    }
    return nil
  }

  /// Takes bytes into the field up to one that fulfils the condition, which stays.
  private mutating func take(until isStop: (UInt8) -> Bool) throws -> UInt8? {
    while try peek() != nil {
      let bytes = window.bytes
      var index = window.next
      while index < window.end, !isStop(bytes[index]) {
        if bytes[index] == 0x0A { line += 1 }
        index += 1
      }
      append(window.next..<index)
      window.next = index
      if index < window.end { return bytes[index] }
    }
    return nil
  }

  private mutating func append(_ range: Range<Int>) {
    // One more, which tells whether the cut goes through a character.
    let room = Self.longestField + 1 - field.count
    field.append(contentsOf: window.bytes[range].prefix(room))
  }

  private mutating func endField() {
    defer { field.removeAll(keepingCapacity: true) }
    guard record.fields.count < Self.mostFields else { return record.isCut = true }
    if field.count > Self.longestField { record.isCut = true }
    let (text, isRepaired) = LossyText.decode(LossyText.prefix(field[...], Self.longestField))
    record.fields.append(text)
    if isRepaired { record.isRepaired = true }
  }

  private func peek() throws -> UInt8? {
    while window.next == window.end {
      guard try window.more() else { return nil }
    }
    return window.bytes[window.next]
  }
}
