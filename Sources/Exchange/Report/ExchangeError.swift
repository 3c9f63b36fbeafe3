/// Why an export cannot be read: facts, which the catalogue turns into a sentence.
public enum ExchangeError: Error, Hashable, Sendable {
  /// There is nothing at that path.
  case notFound(path: String)
  /// `why`: what the system says.
  case cannotRead(path: String, why: String)
  /// `example`: a file in it that may be meant.
  case isFolder(path: String, example: String?)
  /// Something that can be read once only, or without an end.
  case isDevice(path: String)
  case isEmpty(path: String)
  /// Text, but not UTF-8.
  case encoded(path: String, TextEncoding)
  /// The same of a file in an archive, with its name there.
  case packedEncoded(path: String, entry: String, TextEncoding)
  /// Several files in one, or one that was packed by anything but gzip.
  case isArchive(path: String, Archive)
  /// A zip archive that cannot be unpacked, or not be told which of its files is meant.
  case unreadableZip(path: String, ZipLack)
  /// A file of Excel, Word and the like.
  case isOffice(path: String)
  /// A picture, a database or the like.
  case notText(path: String)
  case damagedCompression(path: String, byte: Int64)
  /// `seen` is the beginning of the contents, cleaned for display.
  case unknownFormat(path: String, seen: String)
  /// An export of a program that is known but not read.
  case foreignFormat(path: String, ForeignFormat)
  /// The contents are not what `--format` says.
  case notThatFormat(path: String, format: ExportFormat, FormatLack)
  /// The file has times without a zone, and none was given.
  case needsTimeZone(path: String, format: ExportFormat)
  /// Neither the file nor its path tells what the group is called.
  case needsGroupName(path: String)
  /// Nothing in the file tells days from months.
  case needsDateOrder(path: String)
  /// The dates are not in the order that was asked for; that one, for example.
  case wrongDateOrder(path: String, DateOrder, line: Int, date: String)
  /// Lines whose dates can be read in one order only, each in another: two exports in one file.
  case mixedDateOrders(path: String, dayFirst: Int, monthFirst: Int)
  /// Columns that a table of messages, members or requests needs.
  case missingColumns(path: String, table: TableShape, columns: [String])
  /// Reading was stopped from outside.
  case cancelled(path: String)
}

/// What a file lacks to be of the format that was asked for.
public enum FormatLack: Hashable, Sendable {
  /// A JSON object.
  case openingBrace
  /// A line that begins as a message does.
  case datedLine
  /// It is of another format, beyond doubt.
  case looksLike(ExportFormat)
}
