import Community
import Store

/// When it is worth looking who is here, and whether somebody came or went.
///
/// Whoever comes or goes writes so into the store. Only a console that was killed cannot: for it
/// the store is asked now and then, not every second.
struct SessionWatch {
  /// Seconds after which a killed console is noticed.
  static let interval: Int64 = 10

  private var seen: [SessionID]?
  private var lookedAt: Instant?

  /// - Parameter wasWritten: whether another process has written to the store since the last time.
  func isDue(at now: Instant, wasWritten: Bool) -> Bool {
    guard let lookedAt, !wasWritten else { return true }
    // A clock that was set back is no reason to wait for it.
    return abs(now - lookedAt) >= Self.interval
  }

  /// Takes in who is here.
  /// - Returns: whether that differs from the last time; there is none before the first.
  mutating func see(_ sessions: [SessionID], at now: Instant) -> Bool {
    defer { (seen, lookedAt) = (sessions, now) }
    return seen != nil && seen != sessions
  }
}
