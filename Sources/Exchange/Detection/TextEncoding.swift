/// How text is encoded that is not UTF-8, as far as its beginning shows; the raw values are names
/// that `iconv` knows.
public enum TextEncoding: String, CaseIterable, Codable, Sendable {
  /// With a byte order mark.
  case utf16 = "UTF-16"
  case utf16Little = "UTF-16LE"
  case utf16Big = "UTF-16BE"
  /// With a byte order mark.
  case utf32 = "UTF-32"
  /// Chinese, as Excel saves tables on a Chinese Windows (GBK).
  case gb18030 = "GB18030"
  /// Chinese, as Excel saves tables in Taiwan and Hong Kong.
  case big5 = "BIG5"
  /// Korean, as Excel saves tables on a Korean Windows (EUC-KR and more).
  case korean = "CP949"
  /// Japanese of Unix.
  case eucJapanese = "EUC-JP"
  /// Japanese, as Excel saves tables on a Japanese Windows (Shift-JIS).
  case shiftJIS = "CP932"
  /// Japanese of old mail.
  case iso2022Japanese = "ISO-2022-JP"
  /// Korean of old mail.
  case iso2022Korean = "ISO-2022-KR"
  /// Chinese of old news and mail.
  case hz = "HZ"
  /// Letters with accents, as Excel saves tables in the west of Europe.
  case windows1252 = "WINDOWS-1252"
  /// Something else, or too little to tell; the raw value stands for its name.
  case unknown = "ENCODING"

  /// - Returns: nil for UTF-8, also when some bytes of it are broken, and for what is no text.
  init?(_ head: [UInt8]) {
    let head = head.prefix(1 << 16)
    if let marked = Self.marked(head) {
      self = marked
    } else if let wide = Self.wide(head) {
      self = wide
    } else if let shifted = ShiftedBytes.encoding(of: head) {
      self = shifted
    } else if let narrow = HighBytes(head).encoding {
      self = narrow
    } else {
      return nil
    }
  }

  /// By the byte order mark; that of UTF-16 is the beginning of the other's.
  private static func marked(_ head: some Collection<UInt8>) -> TextEncoding? {
    let marks: [([UInt8], TextEncoding)] = [
      ([0xFF, 0xFE, 0, 0], .utf32), ([0, 0, 0xFE, 0xFF], .utf32), ([0xFF, 0xFE], .utf16),
      ([0xFE, 0xFF], .utf16),
    ]
    return marks.first { head.starts(with: $0.0) }?.1
  }

  /// UTF-16 without a mark: of Latin signs and digits every other byte is nothing.
  private static func wide(_ head: some Collection<UInt8>) -> TextEncoding? {
    var nothing = [0, 0]
    for (place, byte) in head.enumerated() where byte == 0 { nothing[place % 2] += 1 }
    let most = max(nothing[0], nothing[1])
    guard most >= 4, most * 5 >= head.count, most >= 50 * min(nothing[0], nothing[1]) else {
      return nil
    }
    return nothing[0] > nothing[1] ? .utf16Big : .utf16Little
  }
}

/// Counts the bytes above ASCII by what they may be.
private struct HighBytes {
  /// So many broken bytes are no damage where they are the rule.
  private static let many = 200

  /// Characters of UTF-8.
  private var characters = 0
  /// Bytes that are none of UTF-8.
  private var broken = 0
  /// Two and two in a row, of the writings that have no others.
  private var rows = PairRows()
  /// Between two of ASCII, as accents stand.
  private var lone = 0
  /// Any other.
  private var rest = 0

  private let bytes: [UInt8]

  init(_ head: some Collection<UInt8>) {
    bytes = Array(head)
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let run = bytes[index...].prefix { $0 >= 0x80 }
      decode(run)
      sort(run)
      index = run.endIndex
    }
  }

  private mutating func decode(_ run: ArraySlice<UInt8>) {
    var left = run
    while let first = left.first {
      let length =
        switch first {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
      let isCharacter =
        length > 0 && left.count >= length
        && left.dropFirst().prefix(length - 1).allSatisfy { $0 & 0xC0 == 0x80 }
      if isCharacter { characters += 1 } else { broken += 1 }
      left = left.dropFirst(isCharacter ? length : 1)
    }
  }

  private mutating func sort(_ run: ArraySlice<UInt8>) {
    if run.count == 1 {
      if run.allSatisfy({ $0 >= 0xC0 }) { lone += 1 } else { rest += 1 }
    } else if run.count % 2 == 0, run.allSatisfy({ (0xA1...0xFE).contains($0) }) {
      rows.take(run)
    } else {
      rest += run.count
    }
  }

  var encoding: TextEncoding? {
    guard 2 * broken > characters else { return nil }
    if rows.count >= 2, rows.count >= 4 * (rest + lone) { return rows.encoding }
    if lone >= 4, lone >= 4 * (rest + rows.count) { return .windows1252 }
    guard broken > characters else { return nil }
    if LeadBytes.isBig5(bytes) { return .big5 }
    if LeadBytes.isShiftJIS(bytes) { return .shiftJIS }
    return broken >= Self.many ? .unknown : nil
  }
}
