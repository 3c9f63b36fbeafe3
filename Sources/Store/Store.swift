import Community
import GRDB
import Synchronization

/// The local store: one SQLite file with everything that a community's operators see and decide.
///
/// Safe to use from any thread; reads never wait for a write. Every change that an operator makes
/// goes through ``perform(_:as:at:)``; exports come in through ``ImportSession``. All functions
/// throw ``StoreError`` for what goes wrong with the file.
public final class Store: Sendable {
  let writer: any DatabaseWriter
  let changes: ChangeWatch
  /// Whether every change is refused, whoever asks for it.
  public let isReadOnly: Bool
  let models = HealthModelCache()
  /// nil for a store in memory.
  private let watch: FileWatch?
  private let isClosed = Atomic(false)
  /// The log was removed, and what stood in it brought into the file.
  private let isLogLost = Atomic(false)

  init(
    writer: any DatabaseWriter, changes: ChangeWatch, watch: FileWatch? = nil,
    isReadOnly: Bool = false
  ) {
    self.writer = writer
    self.changes = changes
    self.watch = watch
    self.isReadOnly = isReadOnly
  }

  /// Opens the store at `path` and brings its tables up to date; makes the file when there is none.
  ///
  /// A store that is up to date opens without looking at its rows.
  ///
  /// - Parameters:
  ///   - creatingFolder: Make the folder of the file, for its owner only, when it is missing. Meant
  ///     for ``StoreFile/standardPath(environment:)``; a mistyped path should fail.
  ///   - readOnly: Refuse every change with ``StoreError/readOnly``; the file has to be there and up
  ///     to date.
  ///   - progress: Told how far it is, between 0 and 1, where the store of an earlier version has to
  ///     be counted anew; may throw to end it, which leaves the store as it was.
  public static func open(
    path: String, creatingFolder: Bool = false, readOnly: Bool = false,
    progress: (Double) throws -> Void = { _ in }
  ) throws -> Store {
    do {
      return try openPool(
        path: path, creatingFolder: creatingFolder, readOnly: readOnly, progress: progress)
    } catch {
      if readOnly { EmptyLog.clear(beside: path) }
      throw error
    }
  }

  private static func openPool(
    path: String, creatingFolder: Bool, readOnly: Bool, progress: (Double) throws -> Void
  ) throws -> Store {
    try StoreFile.prepare(path: path, creatingFolder: creatingFolder, readOnly: readOnly)
    let pool = try StoreError.mapping(path: path) {
      var configuration = Connection.configuration()
      // SQLite refuses as well what this program would let through by mistake, and needs no right to
      // write the file.
      configuration.readonly = readOnly
      let pool = try DatabasePool(path: path, configuration: configuration)
      // The pool itself chooses NORMAL, with which a power cut may take back the latest changes.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      return pool
    }
    return try ready(pool, path: path, readOnly: readOnly, progress: progress)
  }

  /// Opens the store at `path` through a single connection, which changes no byte of the file before
  /// something is changed: a pool that finds no log beside the file begins one by writing.
  static func openAlone(path: String) throws -> Store {
    try StoreFile.prepare(path: path, creatingFolder: false)
    let queue = try StoreError.mapping(path: path) {
      try DatabaseQueue(path: path, configuration: Connection.configuration())
    }
    return try ready(queue, path: path)
  }

  private static func ready(
    _ writer: any DatabaseWriter, path: String, readOnly: Bool = false,
    progress: (Double) throws -> Void = { _ in }
  ) throws -> Store {
    try StoreError.mapping(path: path) {
      try Migrations.bringUpToDate(writer, path: path, readOnly: readOnly, progress: progress)
    }
    return Store(
      writer: writer, changes: ChangeWatch(path: path), watch: FileWatch(path: path),
      isReadOnly: readOnly)
  }

  /// A store in memory only, for tests and for trying something out.
  public static func inMemory() throws -> Store {
    try StoreError.mapping(path: ":memory:") {
      let queue = try DatabaseQueue(configuration: Connection.configuration())
      try Migrations.bringUpToDate(queue, path: ":memory:")
      return Store(writer: queue, changes: ChangeWatch(path: nil))
    }
  }

  /// Closes all connections; the store throws ``StoreError/failed(reason:)`` from then on.
  public func close() throws {
    guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { return }
    try StoreError.mapping {
      changes.close()
      // The last connection to close empties the write-ahead log, which a reading one cannot; what
      // is left there makes the next opening slow.
      (writer as? DatabasePool)?.invalidateReadOnlyConnections()
      try writer.close()
    }
    if isReadOnly, let watch { EmptyLog.clear(beside: watch.path) }
  }

  /// A number that moves when any process, this one included, has written to the file since the
  /// last call. Costs microseconds: meant to be asked several times a second.
  public func dataVersion() throws -> Int {
    try refuseIfClosed()
    try refuseIfTakenAway()
    return try mapping { try changes.version(fallback: writer) }
  }

  /// Runs `body` on one unchanging state of the store.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try refuseIfClosed()
    // To look on is no harm, but first the log has to be saved: a connection opened now would make
    // another.
    try? refuseIfTakenAway()
    return try mapping { try writer.read(body) }
  }

  /// Runs `body` in one transaction: all of it is kept, or, when it throws, nothing. Every change
  /// comes through here.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try refuseIfClosed()
    if isReadOnly { throw StoreError.readOnly }
    try refuseIfTakenAway()
    return try mapping { try writer.write(body) }
  }

  /// Runs `body` and turns what SQLite throws into a ``StoreError``.
  func mapping<Result>(_ body: () throws -> Result) throws -> Result {
    try StoreError.mapping(path: watch?.path, isOpening: false, body)
  }

  /// Nothing is written to a file that nobody else would see.
  private func refuseIfTakenAway() throws {
    guard let watch else { return }
    if isLogLost.load(ordering: .acquiring) { throw StoreError.logRemoved(path: watch.path) }
    guard let loss = watch.loss else { return }
    guard loss == .logRemoved else { throw StoreError.replaced(path: watch.path) }
    // The log is still open here: what stands in it goes where it belongs, before anybody else makes
    // a new one, and the index that all processes share says that the log is empty.
    if !isReadOnly {
      _ = try mapping { try writer.writeWithoutTransaction { try $0.checkpoint(.truncate) } }
    }
    isLogLost.store(true, ordering: .releasing)
    throw StoreError.logRemoved(path: watch.path)
  }

  /// SQLite itself does not survive the use of a closed connection.
  private func refuseIfClosed() throws {
    guard !isClosed.load(ordering: .acquiring) else { throw StoreError.failed(reason: "closed") }
  }
}
