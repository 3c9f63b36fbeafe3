import Community
import Dispatch
import GRDB
import Synchronization

/// Stores the batches of one import in their order, on a thread of its own, so that the export is
/// read on meanwhile. At most one batch waits.
///
/// What the import remembers from batch to batch lives on that thread only.
final class ImportWorker: Sendable {
  /// How far the import is.
  struct Standing: Sendable {
    /// Records that were stored for good.
    var records = 0
    var counts = ImportCounts()
    var groups: Set<Int64> = []
    /// In which the groups' days are counted.
    var zones: Set<Zone> = []
    var split = SplitPeople()
    /// Why writing failed; nothing is written after it.
    var failure: (any Error)?
  }

  private enum Job: Sendable {
    case store([ChatRecord])
    /// Note the import in the log.
    case conclude
    case stop
  }

  private let target: ImportTarget
  private let options: ImportOptions
  private let queue = DispatchQueue(label: "hetang.import")
  private let job = Mutex<Job?>(nil)
  private let given = DispatchSemaphore(value: 0)
  /// Has a token whenever no job is under way.
  private let idle = DispatchSemaphore(value: 0)
  private let state = Mutex(Standing())

  init(_ target: ImportTarget, _ options: ImportOptions) {
    self.target = target
    self.options = options
    idle.signal()
    queue.async { [self] in work() }
  }

  /// Begins to store a batch, once the one before is done.
  ///
  /// - Throws: what made an earlier batch fail.
  func store(_ records: [ChatRecord]) throws {
    idle.wait()
    if let failure = state.withLock({ $0.failure }) {
      idle.signal()
      throw failure
    }
    hand(.store(records))
  }

  /// Stores what is left and notes the import in the log.
  func conclude() throws {
    idle.wait()
    hand(.conclude)
    if let failure = standing.failure { throw failure }
  }

  /// Ends the thread after the job that is under way.
  func stop() {
    idle.wait()
    hand(.stop)
  }

  /// How far the import is when the batch that is under way is done.
  var standing: Standing {
    idle.wait()
    defer { idle.signal() }
    return state.withLock { $0 }
  }

  private func hand(_ next: Job) {
    job.withLock { $0 = next }
    given.signal()
  }

  /// Does one job after the other until told to stop.
  private func work() {
    var memory: ImportMemory?
    while true {
      given.wait()
      let next = job.withLock { job in
        defer { job = nil }
        return job
      }
      guard let next else { continue }
      defer { idle.signal() }
      if case .stop = next { return }
      if state.withLock({ $0.failure == nil }) { attempt(next, &memory) }
    }
  }

  private func attempt(_ job: Job, _ memory: inout ImportMemory?) {
    var stored = 0
    do {
      switch job {
      case .store(let records):
        try write(&memory) { db, memory in
          var batch = try ImportBatch(db, of: memory.importID)
          try batch.store(records, &memory)
          try ImportLog(id: memory.importID, db: db).save(memory.counts, .open)
        }
        stored = records.count
      case .conclude:
        try write(&memory) { db, memory in
          try extendObservation(memory, db)
          try ImportLog(id: memory.importID, db: db).save(memory.counts, .finished)
        }
      case .stop: break
      }
      guard let memory else { return }
      let (counts, groups) = (memory.counts, Set(memory.groups.known.map(\.id)))
      let zones = Set(memory.groups.known.map(\.days.zone))
      let split = memory.accounts.split
      state.withLock {
        $0.records += stored
        $0.counts = counts
        $0.groups = groups
        $0.zones = zones
        $0.split = split
      }
    } catch {
      state.withLock { $0.failure = error }
    }
  }

  /// Runs `body` in one transaction, of which the first begins the row of the import.
  private func write(
    _ memory: inout ImportMemory?, _ body: (Database, inout ImportMemory) throws -> Void
  ) throws {
    try target.write { db in
      var present: ImportMemory
      if let memory {
        present = memory
        try ImportLog(id: memory.importID, db: db).requireOpen()
      } else {
        present = ImportMemory(of: try ImportLog.begin(options, db).id, zone: options.zone)
      }
      // Its only owner, so that nothing of it is copied.
      memory = nil
      defer { memory = present }
      try body(db, &present)
    }
  }

  /// An export tells about all of its groups until its end: silence in one of them is known too.
  private func extendObservation(_ memory: ImportMemory, _ db: Database) throws {
    let groups = memory.groups.observed
    guard let end = groups.compactMap(\.observedUntil).max() else { return }
    for group in groups { try group.saveObserved(until: end, by: memory.importID, in: db) }
  }
}
