import Community

/// Reads one chat export and hands its records on one after the other, in constant memory.
///
/// ```swift
/// let reader = try ExportReader.open(path: "result.json")
/// let report = try reader.read { record in try session.take(record) }
/// ```
public struct ExportReader {
  /// As given; of a file in a zip archive with its name there behind.
  public let path: String
  /// What the file is.
  public let format: ExportFormat
  /// Why it was taken for that format.
  public let reason: DetectionReason
  private let input: ExportInput
  private let options: ReadOptions

  /// Finds out what the file is, from its contents. Of a zip archive that is the one export in it.
  ///
  /// - Throws: ``ExchangeError`` when it cannot be opened or is of no format that can be read.
  public static func open(path: String, options: ReadOptions = ReadOptions()) throws -> Self {
    try open(ExportInput(path: path), options: options)
  }

  static func open(_ input: ExportInput, options: ReadOptions = ReadOptions()) throws -> Self {
    let input = try ZipExport.inside(input)
    let found = try Detection.detect(input, asked: options.format)
    return Self(
      path: input.path, format: found.format, reason: found.reason, input: input, options: options)
  }

  /// The same file, with times that are written without a zone read in that one.
  public func reading(in zone: Zone) -> Self {
    var options = options
    options.zone = zone
    return Self(path: path, format: format, reason: reason, input: input, options: options)
  }

  /// Reads the whole file; may be called again.
  ///
  /// - Parameters:
  ///   - sink: takes each record; what it throws ends the reading and is passed on.
  ///   - progress: bytes of the file that are done, and all of them when known; called for each
  ///     piece of some hundred kilobytes.
  ///   - isCancelled: asked as often; when true, reading ends with ``ExchangeError/cancelled``.
  /// - Throws: ``ExchangeError``. A file that ends early or is damaged is no error: what is complete
  ///   was handed on, and the report says so.
  public func read(
    into sink: @escaping (ChatRecord) throws -> Void,
    progress: @escaping (_ done: Int64, _ total: Int64?) -> Void = { _, _ in },
    isCancelled: @escaping () -> Bool = { false }
  ) throws -> ImportReport {
    let report = ImportReport(path: path, format: format, reason: reason)
    let intake = Intake(
      input, options: options, report: report, sink: sink, progress: progress,
      isCancelled: isCancelled)
    switch format {
    case .telegram: try TelegramReader(intake).read()
    case .whatsapp: try WhatsAppReader(intake).read()
    case .chatlab: try ChatLabReader(intake).read()
    case .chatlabLines: try ChatLabLinesReader(intake).read()
    case .csv: try CsvTableReader(intake).read()
    }
    intake.conclude()
    return intake.report
  }
}
