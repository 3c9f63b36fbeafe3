/// A line of text.
struct TextLine: Equatable {
  /// Counted from 1.
  var number: Int
  /// Without its end of line.
  var text: String
  /// Whether bytes that are not UTF-8 were replaced by U+FFFD.
  var isRepaired = false
  /// Whether the line was longer than the limit and was cut.
  var isCut = false
}

/// Splits contents into lines that end with LF or CR LF; or with CR, where no LF is near the begin, as
/// old programs of the Mac write.
struct LineReader {
  /// Bytes of a line that are kept; the rest is passed over.
  static let limit = 1 << 20
  /// Bytes in which an LF is looked for.
  private static let searched = 1 << 16
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  private let window: ByteWindow
  private var number = 0
  /// The sign that ends lines; nil as long as nothing was read.
  private var ending: UInt8?

  init(_ window: ByteWindow) { self.window = window }

  /// - Returns: nil after the last line.
  mutating func next() throws -> TextLine? {
    let ending = try self.ending ?? findEnding()
    self.ending = ending
    var kept: [UInt8] = []
    var isCut = false
    var sawAny = false
    while true {
      if window.next == window.end {
        guard try window.more() else { break }
        // The first piece may hold nothing but a byte order mark.
        if window.next == window.end { continue }
      }
      sawAny = true
      let stop = Self.first(ending, in: window.bytes, window.next..<window.end)
      let piece = window.next..<(stop ?? window.end)
      isCut = isCut || kept.count + piece.count > Self.limit
      kept.append(contentsOf: window.bytes[piece].prefix(Self.limit - kept.count))
      window.next = stop.map { $0 + 1 } ?? window.end
      if stop != nil { break }
    }
    guard sawAny else { return nil }
    if kept.last == Self.carriageReturn { kept.removeLast() }
    number += 1
    let (text, isRepaired) = LossyText.decode(kept[...])
    return TextLine(number: number, text: text, isRepaired: isRepaired && !isCut, isCut: isCut)
  }

  private func findEnding() throws -> UInt8 {
    func has(_ sign: UInt8) -> Bool {
      Self.first(sign, in: window.bytes, window.next..<window.end) != nil
    }
    while !has(Self.lineFeed), window.end - window.next < Self.searched, try window.more() {}
    return !has(Self.lineFeed) && has(Self.carriageReturn) ? Self.carriageReturn : Self.lineFeed
  }

  private static func first(_ sign: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == sign { return index }
      index += 1
    }
    return nil
  }
}
