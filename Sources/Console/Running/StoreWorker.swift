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
  /// The questions whose answers are still waited for; nil for all.
  private let wanted = Mutex<Set<Query>?>(nil)
  /// Who was here then. Not every console that ends can say so in the store.
  private let seenSessions = Mutex<[SessionID]?>(nil)

  init(desk: StoreDesk, mailbox: Mailbox) {
    self.desk = desk
    self.mailbox = mailbox
    judge = BackgroundJudge(store: desk.store, mailbox: mailbox)
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
  func hold(_ subjects: Set<CommandError.Subject>, at now: Instant) {
    queue.async { [self] in
      let message = desk.hold(subjects, at: now)
      noticeOwnChange()
      mailbox.put(message)
    }
  }

  func keep(_ sighting: Sighting) {
    queue.async { [self] in
      desk.keep(sighting)
      noticeOwnChange()
    }
  }

  func keep(_ draft: Draft?, in place: String) {
    queue.async { [self] in
      desk.keep(draft, in: place)
      noticeOwnChange()
    }
  }

  private func noticeOwnChange() {
    let version = try? desk.store.dataVersion()
    seenVersion.withLock { $0 = version }
  }

  /// Looks whether time or another process changed something: deliveries come due, figures that
  /// wait are computed a few at a time, and other processes' writes are noticed. Silent when
  /// nothing did. A store that is busy is looked at again the next time.
  func lookAround(at now: Instant) {
    queue.async { [self] in
      let came = (try? desk.store.advanceClock(to: now)) ?? 0
      let computed = (try? desk.store.refreshFigures(limit: 4)) ?? 0
      let version = try? desk.store.dataVersion()
      let isOther = seenVersion.withLock { seen in
        defer { seen = version }
        return seen != nil && version != seen
      }
      if computed > 0 || isOther { judge.noticeChange() }
      // Not while figures wait: they change what the verdict looks at.
      if computed == 0 { judge.look(at: now) }
      if came > 0 || computed > 0 || isOther || sessionsChanged() { mailbox.put(.storeChanged) }
    }
  }

  private func sessionsChanged() -> Bool {
    guard let sessions = try? desk.store.sessions().map(\.id) else { return false }
    return seenSessions.withLock { seen in
      defer { seen = sessions }
      return seen != nil && seen != sessions
    }
  }

  /// Waits until everything that was asked so far is done; what nobody asked for is given up.
  func finish() {
    queue.sync {}
    judge.end()
  }
}
