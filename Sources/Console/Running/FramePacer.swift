/// Tells one press of a key from a key that is held.
///
/// While a key is held, what tells of the selected row waits for the end of the movement.
struct FramePacer {
  /// Keys that come faster than this are one movement. Longer than the usual repeat of a held key, and
  /// short enough that the screen is still soon after it.
  static let pause: Duration = .milliseconds(50)

  private var lastKey: ContinuousClock.Instant?
  private var isHeld = false
  /// Whether the line was too slow for this movement.
  private(set) var isSlow = false

  /// A key came, or several at once.
  mutating func noteKey(at now: ContinuousClock.Instant) {
    isHeld = lastKey.map { now - $0 < Self.pause } ?? false
    if !isHeld { isSlow = false }
    lastKey = now
  }

  /// The terminal had not yet shown the last frame when the next was due.
  mutating func noteBehind() { isSlow = isHeld }

  /// Whether keys keep coming.
  func isMoving(at now: ContinuousClock.Instant) -> Bool { isHeld && rest(at: now) > .zero }

  /// Milliseconds until the movement is over, if no other key comes; 1 at least.
  func wait(at now: ContinuousClock.Instant) -> Int {
    let (seconds, attoseconds) = rest(at: now).components
    return max(1, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000) + 1)
  }

  private func rest(at now: ContinuousClock.Instant) -> Duration {
    lastKey.map { Self.pause - (now - $0) } ?? .zero
  }
}
