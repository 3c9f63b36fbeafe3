import Community
import GRDB

/// Takes one export in, record by record.
///
/// Records are stored in batches, each in one transaction that leaves the store complete: events,
/// memberships and all sums. Importing the same or an overlapping export again adds nothing twice,
/// in any order and however it is split at the boundaries of seconds.
///
/// A session belongs to the task that began it. It ends with ``finish()`` or ``abandon()``, and
/// after an error only ``abandon()`` makes sense.
public final class ImportSession {
  /// Records to a transaction: few enough to stay small in memory and to let others write between
  /// two, enough that waiting for the disk does not matter.
  static let batchSize = 40_000

  private let store: Store
  private let target: ImportTarget
  private let options: ImportOptions
  private let batchSize: Int
  private var memory: ImportMemory
  private var pending: [ChatRecord] = []
  private var state = State.open

  private enum State {
    case open
    /// Writing failed: what the session remembers may never have been stored.
    case failed
    case ended
  }

  /// How many records have been stored for good (in a dry run: would have been). They stay when the
  /// session is abandoned.
  public private(set) var committedRecords = 0
  /// What has been stored so far.
  public var counts: ImportCounts { memory.counts }

  init(_ store: Store, _ options: ImportOptions, batchSize: Int) throws {
    self.store = store
    self.options = options
    self.batchSize = batchSize
    target = try ImportTarget(store, isDryRun: options.isDryRun)
    memory = ImportMemory(zone: options.zone)
  }

  /// Takes one record; stores a batch when enough have come together.
  public func take(_ record: ChatRecord) throws {
    try requireOpen()
    pending.append(record)
    if pending.count >= batchSize { try flush() }
  }

  /// Stores the last batch, notes the import in the log and brings the figures of the groups up to
  /// date; in a dry run takes everything back.
  ///
  /// - Returns: what was new, and what the store had already.
  public func finish() throws -> ImportCounts {
    try requireOpen()
    try flush()
    try storing { db in
      try extendObservation(db)
      try log(db)
    }
    state = .ended
    try target.close()
    if !options.isDryRun { try store.refreshFigures(of: Set(memory.groups.known.map(\.id))) }
    return memory.counts
  }

  /// Ends the import early. The open batch is dropped; the first ``committedRecords`` records stay,
  /// and importing the same export again goes on from there.
  public func abandon() throws {
    guard state != .ended else { return }
    state = .ended
    pending = []
    try target.close()
    guard !options.isDryRun else { return }
    try store.refreshFigures(of: Set(memory.groups.known.map(\.id)))
  }

  private func requireOpen() throws {
    guard state == .open else { throw StoreError.failed(reason: "the import has ended") }
  }

  private func flush() throws {
    guard !pending.isEmpty else { return }
    try storing { db in
      var batch = try ImportBatch(db)
      try batch.store(pending, &memory)
    }
    committedRecords += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  private func storing(_ body: (Database) throws -> Void) throws {
    do {
      try target.write(body)
    } catch {
      state = .failed
      throw error
    }
  }

  /// An export tells about all of its groups until its end: silence in one of them is known too.
  private func extendObservation(_ db: Database) throws {
    let groups = memory.groups.observed
    guard let end = groups.compactMap(\.observedUntil).max() else { return }
    for group in groups { try group.saveObserved(until: end, in: db) }
  }

  private func log(_ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO import (at, by, path, format, counts) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        options.at.seconds, options.by.name, options.path, options.format,
        try CanonicalJSON.text(memory.counts),
      ])
  }
}

extension Store {
  /// Begins to take an export in.
  ///
  /// A dry run holds the store's write lock until it ends, so that what it counts stays true.
  public func beginImport(_ options: ImportOptions) throws -> ImportSession {
    try beginImport(options, batchSize: ImportSession.batchSize)
  }

  func beginImport(_ options: ImportOptions, batchSize: Int) throws -> ImportSession {
    try ImportSession(self, options, batchSize: batchSize)
  }
}
