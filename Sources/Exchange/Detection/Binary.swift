/// Files that are no text at all.
enum Binary {
  /// Beginnings of documents, pictures and databases; some begin with signs that can be read.
  private static let beginnings: [[UInt8]] =
    ["%PDF-", "{\\rtf", "GIF8", "SQLite format 3"].map { Array($0.utf8) }
    + [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF]]
  /// Files of Office programs of before 2007.
  private static let office: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  static func isOffice(_ head: [UInt8]) -> Bool { head.starts(with: office) }

  static func isKnown(_ head: [UInt8]) -> Bool { beginnings.contains { head.starts(with: $0) } }

  /// Text has ends of lines and tabs, and now and then an escape; no more of their kind.
  static func isLikely(_ head: [UInt8]) -> Bool {
    let begin = head.prefix(1024)
    let controls = begin.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }
    return begin.contains(0) || controls * 20 > begin.count
  }
}
