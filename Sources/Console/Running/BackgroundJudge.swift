import Community
import Dispatch
import Store
import Synchronization

/// Judges the health model on the store's own history when enough is new, on a thread of its own
/// behind everything else: no key ever waits for it, and leaving gives it up. It rests longer than it
/// works, so that the machine stays free for others.
final class BackgroundJudge: Sendable {
  private enum Phase {
    /// Something may be new.
    case looking
    case working
    /// Looked at, until something changes.
    case resting
    case ended
  }

  /// The histories of that many groups leave enough behind to be worth handing back, which takes about
  /// as long as a key.
  private static let piecesBetweenReleases = 50

  private let queue = DispatchQueue(label: "hetang.judge", qos: .background)
  private let store: Store
  private let mailbox: Mailbox
  private let phase = Mutex(Phase.looking)
  /// Ends a rest.
  private let ending = DispatchSemaphore(value: 0)

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
      if (try? judge(at: now)) == true {
        Memory.release()
        mailbox.put(.storeChanged)
      }
      phase.withLock { if $0 == .working { $0 = .resting } }
    }
  }

  /// Gives up what is being done and waits until the store is left alone: a moment at most.
  func end() {
    phase.withLock { $0 = .ended }
    ending.signal()
    wait()
  }

  /// Waits for what was begun.
  func wait() { queue.sync {} }

  /// - Returns: whether there is a new verdict.
  private func judge(at now: Instant) throws -> Bool {
    guard isWanted, !store.isReadOnly, try store.wantsVerdict() else { return false }
    var began = ContinuousClock.now
    var pieces = 0
    return try store.judgeOwnHistory(at: now) {
      pieces += 1
      if pieces.isMultiple(of: Self.piecesBetweenReleases) { Memory.release() }
      rest(after: .now - began)
      began = .now
      return isWanted
    } != nil
  }

  /// Four times as long as a piece of work took, and never so long that leaving would wait for it.
  private func rest(after work: Duration) {
    guard isWanted else { return }
    let nanoseconds = Int(min(work * 4, .milliseconds(100)) / .nanoseconds(1))
    _ = ending.wait(timeout: .now() + .nanoseconds(nanoseconds))
  }

  private var isWanted: Bool { phase.withLock { $0 != .ended } }
}
