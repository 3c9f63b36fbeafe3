import Community
import Dispatch
import Store
import Synchronization

/// Judges the health model on the store's own history when enough is new, on a thread of its own
/// behind everything else: no key ever waits for it, and leaving gives it up.
final class BackgroundJudge: Sendable {
  private enum Phase {
    /// Something may be new.
    case looking
    case working
    /// Looked at, until something changes.
    case resting
    case ended
  }

  private let queue = DispatchQueue(label: "hetang.judge", qos: .background)
  private let store: Store
  private let mailbox: Mailbox
  private let phase = Mutex(Phase.looking)

  init(store: Store, mailbox: Mailbox) {
    self.store = store
    self.mailbox = mailbox
  }

  /// Something that the verdict depends on may have changed.
  func noticeChange() {
    phase.withLock { if $0 == .resting { $0 = .looking } }
  }

  /// Begins to judge if something may be new and nothing else is being done. A store that cannot be
  /// read now is looked at after its next change.
  func look(at now: Instant) {
    let begins = phase.withLock { phase in
      defer { if phase == .looking { phase = .working } }
      return phase == .looking
    }
    guard begins else { return }
    queue.async { [self] in
      if (try? judge(at: now)) == true { mailbox.put(.storeChanged) }
      phase.withLock { if $0 == .working { $0 = .resting } }
    }
  }

  /// Gives up what is being done and waits until the store is left alone: a moment at most.
  func end() {
    phase.withLock { $0 = .ended }
    wait()
  }

  /// Waits for what was begun.
  func wait() { queue.sync {} }

  /// - Returns: whether there is a new verdict.
  private func judge(at now: Instant) throws -> Bool {
    guard isWanted, !store.isReadOnly, try store.wantsVerdict() else { return false }
    return try store.judgeOwnHistory(at: now) { isWanted } != nil
  }

  private var isWanted: Bool { phase.withLock { $0 != .ended } }
}
