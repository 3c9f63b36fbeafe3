import Community
import Dispatch
import Store
import Synchronization

/// Does the console's work on the store, off the main thread and one thing after the other, so that
/// an answer never overtakes the change that came before it.
final class StoreWorker: Sendable {
  private let queue = DispatchQueue(label: "hetang.store")
  private let desk: StoreDesk
  private let mailbox: Mailbox
  private let judge: BackgroundJudge
  /// The store's data version when it was last looked at.
  private let seenVersion = Mutex<Int?>(nil)
  private let sessions = Mutex(SessionWatch())
  /// What was wrong with the store then.
  private let seenTrouble = Mutex<StoreError?>(nil)
  /// The questions whose answers are still waited for; nil for all.
  private let wanted = Mutex<Set<Query>?>(nil)

  init(desk: StoreDesk, mailbox: Mailbox) {
    self.desk = desk
    self.mailbox = mailbox
    judge = BackgroundJudge(store: desk.store, mailbox: mailbox)
    // Before the first question: what others change after its answer is to be noticed.
    queue.async { [self] in noticeOwnChange() }
  }

  /// Whoever types a filter asks something else with each key: what is asked no longer is given up,
  /// so that the latest answer waits for no other.
  func answerOnly(_ questions: Set<Query>) { wanted.withLock { $0 = questions } }

  func ask(_ query: Query, at now: Instant) {
    queue.async { [self] in
      let isWanted = { self.wanted.withLock { $0?.contains(query) != false } }
      guard isWanted() else { return }
      let message = desk.carryOut(query, at: now, while: isWanted)
      if isWanted() { mailbox.put(message) }
    }
  }

  func perform(_ intent: Intent, at now: Instant) {
    queue.async { [self] in
      let message = desk.carryOut(intent, at: now)
      // The console asks everything again after its own change: that change needs no second look.
      noticeOwnChange()
      mailbox.put(message)
    }
  }

  /// Claims exactly these rows.
  func hold(_ subjects: Set<Subject>, at now: Instant) {
    queue.async { [self] in mailbox.put(besides { desk.hold(subjects, at: now) }) }
  }

  func keep(_ sighting: Sighting) {
    queue.async { [self] in besides { desk.keep(sighting) } }
  }

  func keep(_ draft: Draft?, in place: String) {
    queue.async { [self] in
      if let lost = besides({ desk.keep(draft, in: place) }) { mailbox.put(lost) }
    }
  }

  /// Makes a change after which the console asks nothing again. It needs no second look itself, but
  /// must not hide what others have changed since the last one.
  private func besides<Result>(_ change: () -> Result) -> Result {
    let version = try? desk.store.dataVersion()
    let isOther = seenVersion.withLock { $0 != nil && $0 != version }
    let result = change()
    noticeOwnChange()
    if isOther {
      judge.noticeChange()
      mailbox.put(.storeChanged)
    }
    return result
  }

  /// Where the store cannot be asked, the next look begins anew.
  private func noticeOwnChange() {
    let version = try? desk.store.dataVersion()
    seenVersion.withLock { $0 = version }
  }

  /// Looks whether time or another process changed something: deliveries come due, figures that
  /// wait are computed a few at a time, and other processes' writes are noticed. Silent when
  /// nothing did. A store that is busy is looked at again the next time.
  func lookAround(at now: Instant) {
    queue.async { [self] in
      var trouble: StoreError?
      let came = Self.attempt(&trouble) { try desk.store.advanceClock(to: now) } ?? 0
      let computed =
        Self.attempt(&trouble) {
          try desk.store.refreshFigures(limit: 4, at: now)
        } ?? 0
      let version = Self.attempt(&trouble) { try desk.store.dataVersion() }
      tell(trouble)
      let isOther = seenVersion.withLock { seen in
        defer { seen = version }
        return seen != nil && version != seen
      }
      if computed > 0 || isOther { judge.noticeChange() }
      // Not while figures wait: they change what the verdict looks at.
      if computed == 0 { judge.look(at: now) }
      let sessionsChanged = lookAtSessions(at: now, wasWritten: isOther)
      if came > 0 || computed > 0 || isOther || sessionsChanged { mailbox.put(.storeChanged) }
    }
  }

  /// Keeps in mind what goes wrong first, unless that passes by itself or was asked for.
  private static func attempt<Result>(
    _ trouble: inout StoreError?, _ body: () throws -> Result
  ) -> Result? {
    do {
      return try body()
    } catch StoreError.busy, StoreError.readOnly {
      return nil
    } catch {
      trouble = trouble ?? StoreError(unforeseen: error)
      return nil
    }
  }

  /// Says what is wrong with the store, once.
  private func tell(_ trouble: StoreError?) {
    let isNew = seenTrouble.withLock { seen in
      defer { seen = trouble }
      return trouble != seen
    }
    if let trouble, isNew { mailbox.put(.troubled(trouble)) }
  }

  private func lookAtSessions(at now: Instant, wasWritten: Bool) -> Bool {
    sessions.withLock { watch in
      guard watch.isDue(at: now, wasWritten: wasWritten),
        let open = try? desk.store.sessions().map(\.id)
      else { return false }
      return watch.see(open, at: now)
    }
  }

  /// Waits until everything that was asked so far is done, and what follows from it.
  func wait() {
    queue.sync {}
    judge.wait()
  }

  /// Waits until everything that was asked so far is done; what nobody asked for is given up.
  func finish() {
    queue.sync {}
    judge.end()
  }
}
