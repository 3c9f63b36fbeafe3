import Glibc
import Words

/// A line on the terminal that tells how far an import is, how fast, and how long it still takes.
/// Silent when nobody looks.
struct ProgressLine {
  private let words: Words
  private let isShown = Surroundings.current.isTerminal(STDERR_FILENO)
  private let begin = ContinuousClock.now
  private var last = ContinuousClock.now
  private var records = 0
  private var isOnScreen = false

  init(words: Words) { self.words = words }

  mutating func count() { records += 1 }

  /// Shows the line, at most ten times a second.
  mutating func show(_ done: Int64, of total: Int64?) {
    let now = ContinuousClock.now
    guard isDue(now) else { return }
    let seconds = max(
      0.001,
      Double((now - begin).components.seconds)
        + Double((now - begin).components.attoseconds) / 1e18)
    let share = total.map { $0 > 0 ? Double(done) / Double($0) : 1 }
    let left = share.map { $0 > 0 ? Int(seconds / $0 * (1 - $0)) : 0 }
    let line = words.imports.progress(
      share: share, perSecond: Int(Double(records) / seconds), secondsLeft: left)
    write(line)
  }

  /// Shows a line in words of the caller, at most ten times a second.
  mutating func show(_ line: @autoclosure () -> String) {
    if isDue(ContinuousClock.now) { write(line()) }
  }

  private mutating func isDue(_ now: ContinuousClock.Instant) -> Bool {
    guard isShown, now - last > .milliseconds(100) else { return false }
    last = now
    return true
  }

  private mutating func write(_ line: String) {
    StandardError.write("\r\u{1b}[K\(line)")
    isOnScreen = true
  }

  /// Takes the line away again.
  mutating func clear() {
    if isOnScreen { StandardError.write("\r\u{1b}[K") }
    isOnScreen = false
  }
}
