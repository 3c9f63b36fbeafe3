import Community

/// Takes one export in, record by record.
///
/// Records are stored in batches, each in one transaction that leaves the store complete: events,
/// memberships and all sums. A batch is stored while the next is being taken, so what goes wrong
/// with it is thrown a little later. Importing the same or an overlapping export again adds nothing
/// twice, in any order and however it is split at the boundaries of seconds.
///
/// A session belongs to the task that began it. It ends with ``finish()`` or ``abandon()``, and
/// after an error only ``abandon()`` makes sense.
public final class ImportSession {
  /// Records to a transaction: few enough to stay small in memory and to let others write between
  /// two, enough that waiting for the disk and summing people up again do not matter.
  static let batchSize = 40_000
  /// Bytes of text to a transaction, for exports of long messages.
  private static let batchText = 8 << 20

  private let store: Store
  private let target: ImportTarget
  private let options: ImportOptions
  private let batchSize: Int
  private let worker: ImportWorker
  private var pending: [ChatRecord] = []
  private var pendingText = 0
  /// How far it came, once it has ended.
  private var ended: ImportWorker.Standing?

  /// How many records have been stored for good (in a dry run: would have been). They stay when the
  /// session is abandoned. Waits for the batch that is being stored.
  public var committedRecords: Int { standing.records }
  /// What has been stored so far. Waits for the batch that is being stored.
  public var counts: ImportCounts { standing.counts }
  /// The zones in which the days of its groups are counted: of a group that was known, its own. Waits
  /// for the batch that is being stored.
  public var zones: Set<Zone> { standing.zones }
  /// Who came as new but stands in their group already, known otherwise. Waits for the batch that is
  /// being stored.
  public var split: SplitPeople { standing.split }
  private var standing: ImportWorker.Standing { ended ?? worker.standing }

  init(_ store: Store, _ options: ImportOptions, batchSize: Int) throws {
    self.store = store
    self.options = options
    self.batchSize = batchSize
    target = try ImportTarget(store, isDryRun: options.isDryRun)
    worker = ImportWorker(target, options)
  }

  deinit { if ended == nil { worker.stop() } }

  /// Takes one record; hands a batch on when enough have come together.
  public func take(_ record: ChatRecord) throws {
    try requireOpen()
    pending.append(record)
    pendingText += record.textBytes
    if pending.count >= batchSize || pendingText >= Self.batchText { try flush() }
  }

  /// Stores the last batch, notes the import in the log and brings the figures of the groups up to
  /// date; in a dry run takes everything back.
  ///
  /// - Returns: what was new, and what the store had already.
  public func finish() throws -> ImportCounts {
    try requireOpen()
    try flush()
    try worker.conclude()
    return try close().counts
  }

  /// Ends the import early. The open batch is dropped; the first ``committedRecords`` records stay,
  /// and importing the same export again goes on from there.
  public func abandon() throws {
    guard ended == nil else { return }
    pending = []
    try close()
  }

  private func requireOpen() throws {
    guard ended == nil else { throw StoreError.failed(reason: "the import has ended") }
  }

  private func flush() throws {
    guard !pending.isEmpty else { return }
    let batch = pending
    pending = []
    pending.reserveCapacity(min(batch.count, batchSize))
    pendingText = 0
    try worker.store(batch)
  }

  @discardableResult
  private func close() throws -> ImportWorker.Standing {
    let standing = worker.standing
    ended = standing
    worker.stop()
    try target.close()
    if !options.isDryRun { try store.refreshFigures(of: standing.groups, at: options.at) }
    return standing
  }
}

extension ChatRecord {
  /// Bytes of the text that grows with what somebody wrote.
  fileprivate var textBytes: Int {
    guard case .event(let event, in: _) = self else { return 0 }
    switch event.kind {
    case .message(let text), .notice(let text): return text.utf8.count
    case .join, .leave, .removal: return 0
    }
  }
}

extension Store {
  /// Begins to take an export in.
  ///
  /// A dry run holds the store's write lock until it ends, so that what it counts stays true; on a
  /// store that is open to be read only it works on a copy that is thrown away.
  public func beginImport(_ options: ImportOptions) throws -> ImportSession {
    try beginImport(options, batchSize: ImportSession.batchSize)
  }

  func beginImport(_ options: ImportOptions, batchSize: Int) throws -> ImportSession {
    if isReadOnly, !options.isDryRun { throw StoreError.readOnly }
    try read { try Gate($0).admit(options.by, with: .importExports) }
    return try ImportSession(self, options, batchSize: batchSize)
  }
}
