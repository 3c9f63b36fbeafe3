/// Finds out what a file is: from its contents, never from its name.
enum Detection {
  /// Bytes that are looked at.
  static let headSize = 1 << 18

  static func detect(
    _ input: ExportInput, asked: ExportFormat?
  ) throws -> (format: ExportFormat, reason: DetectionReason) {
    let head = try input.head(headSize)
    guard head.contains(where: { $0 > 0x20 }) else {
      // What a copy that failed leaves behind is as long as the file was, and all zeros.
      throw head.contains(0)
        ? ExchangeError.notText(path: input.path) : .isEmpty(path: input.path)
    }
    if let archive = Archive(head) { throw ExchangeError.isArchive(path: input.path, archive) }
    if Binary.isOffice(head) { throw ExchangeError.isOffice(path: input.path) }
    if Binary.isKnown(head) { throw ExchangeError.notText(path: input.path) }
    if let encoding = TextEncoding(head) {
      if encoding == .unknown, Binary.isLikely(head) {
        throw ExchangeError.notText(path: input.path)
      }
      throw encoded(input, encoding)
    }
    if let asked {
      try check(head, asked, input.path)
      return (asked, .asked)
    }
    let verdict =
      JsonSignature.judge(head) ?? TextSignature.judge(head) ?? TableSignature.judge(head)
    switch verdict {
    case .known(let format, let reason): return (format, reason)
    case .foreign(let format): throw ExchangeError.foreignFormat(path: input.path, format)
    case .incomplete(let columns):
      throw ExchangeError.missingColumns(path: input.path, table: .messages, columns: columns)
    case nil:
      if Binary.isLikely(head) { throw ExchangeError.notText(path: input.path) }
      let seen = Clean.text(String(decoding: head.prefix(240), as: UTF8.self).trimmed)
      throw ExchangeError.unknownFormat(path: input.path, seen: seen)
    }
  }

  private static func encoded(_ input: ExportInput, _ encoding: TextEncoding) -> ExchangeError {
    guard let place = input.archive else { return .encoded(path: input.path, encoding) }
    return .packedEncoded(path: place.path, entry: place.entry, encoding)
  }

  /// What can be said at once when the user names the format.
  private static func check(_ head: [UInt8], _ format: ExportFormat, _ path: String) throws {
    let needsObject = format == .telegram || format == .chatlab
    let first = head.first { !JsonScan.isSpace($0) }
    if needsObject, first != UInt8(ascii: "{") {
      throw ExchangeError.notThatFormat(
        path: path, format: format, .openingBrace)
    }
    if let known = JsonSignature.judge(head)?.format, known != format {
      throw ExchangeError.notThatFormat(path: path, format: format, .looksLike(known))
    }
  }
}

/// What a file's beginning tells.
enum DetectionVerdict: Equatable {
  case known(ExportFormat, DetectionReason)
  case foreign(ForeignFormat)
  /// A table of messages without these columns.
  case incomplete(columns: [String])

  /// The format, when it is one that can be read.
  var format: ExportFormat? {
    if case .known(let format, _) = self { format } else { nil }
  }
}
