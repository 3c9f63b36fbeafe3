/// Why an export cannot be read, with the facts; the words for other languages are made from them.
public enum ExchangeError: Error, Hashable, Sendable {
  case cannotRead(path: String, why: String)
  case isFolder(path: String)
  case isEmpty(path: String)
  /// Text in UTF-16, as old chat programs write it.
  case isUTF16(path: String)
  case isZip(path: String)
  case damagedCompression(path: String, byte: Int64)
  /// `seen` is the beginning of the contents, cleaned for display.
  case unknownFormat(path: String, seen: String)
  /// An export of a program that is known but not read.
  case foreignFormat(path: String, ForeignFormat)
  /// The contents are not what `--format` says; `missing` says what was looked for.
  case notThatFormat(path: String, format: ExportFormat, missing: String)
  /// The file has times without a zone, and none was given.
  case needsTimeZone(path: String, format: ExportFormat)
  /// Nothing in the file tells days from months.
  case needsDateOrder(path: String)
  /// Columns that a table of messages, members or requests needs.
  case missingColumns(path: String, table: TableShape, columns: [String])
  /// Reading was stopped from outside.
  case cancelled(path: String)
}

extension ExchangeError: CustomStringConvertible {
  /// What happened, to what, and what to do, in English.
  public var description: String {
    switch self {
    case .cannotRead(let path, let why):
      "\(path): cannot be read: \(why). Check the path and the file's permissions."
    case .isFolder(let path):
      "\(path): is a folder. Name the export file inside it, such as \(path)/result.json."
    case .isEmpty(let path): "\(path): is empty. Export the chat again."
    case .isUTF16(let path):
      "\(path): is UTF-16 text. Convert it first: iconv -f UTF-16 -t UTF-8."
    case .isZip(let path):
      "\(path): is a zip archive. Unzip it and name the text or JSON file inside."
    case .damagedCompression(let path, let byte):
      "\(path): the gzip data is damaged at byte \(byte). Copy the file again."
    case .unknownFormat(let path, let seen):
      "\(path): no known format; it begins with “\(seen)”. "
        + "If you know what it is, say --format \(Self.formats)."
    case .foreignFormat(let path, let format):
      "\(path): looks like \(format.title), which is not read yet. \(format.hint)"
    case .notThatFormat(let path, let format, let missing):
      "\(path): is not \(format.rawValue): \(missing). "
        + "Leave --format away, or say --format \(Self.formats)."
    case .needsTimeZone(let path, let format):
      "\(path): \(format.title) has times without a time zone. "
        + "Say where they were written, such as --time-zone Asia/Shanghai."
    case .needsDateOrder(let path):
      "\(path): its dates can be read day first or month first. Say --date-order dmy, mdy or ymd."
    case .missingColumns(let path, let table, let columns):
      "\(path): a table of \(table.title) needs the columns \(columns.joined(separator: ", ")). "
        + "Name them in the first line."
    case .cancelled(let path): "\(path): stopped before the end."
    }
  }

  private static var formats: String {
    ExportFormat.allCases.map(\.rawValue).joined(separator: "|")
  }
}
