import Community

/// Takes in what readers hand on, such as a session of the store.
public protocol RecordSink: AnyObject {
  /// Takes one record.
  func take(_ record: ChatRecord) throws
  /// Keeps what was taken since the last call; a stop after it loses nothing of that.
  func commitBatch() throws
}

/// Reads one export into a sink, batch by batch.
public struct ImportRun {
  /// Records of a batch. Large enough to make a transaction worth it, small enough to stop soon.
  public static let batchSize = 20_000

  private let reader: ExportReader

  public init(_ reader: ExportReader) { self.reader = reader }

  /// Reads the whole file; the last batch is committed too.
  ///
  /// - Parameter progress: bytes that are done, and all of them when known.
  /// - Throws: ``ExchangeError/cancelled(path:)`` when stopped: what was committed stays, what came
  ///   after the last batch is the caller's to abandon.
  public func run(
    into sink: some RecordSink,
    progress: @escaping (_ done: Int64, _ total: Int64?) -> Void = { _, _ in },
    isCancelled: @escaping () -> Bool = { false }
  ) throws -> ImportReport {
    var waiting = 0
    let report = try reader.read(
      into: { record in
        try sink.take(record)
        waiting += 1
        guard waiting == Self.batchSize else { return }
        waiting = 0
        try sink.commitBatch()
      }, progress: progress, isCancelled: isCancelled)
    if waiting > 0 { try sink.commitBatch() }
    return report
  }
}
