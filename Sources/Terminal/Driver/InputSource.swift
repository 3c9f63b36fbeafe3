import CNcurses
import Glibc

/// Waits for bytes from the terminal, for signals and for the program's own wake-up, all at once.
@MainActor
struct InputSource {
  /// Bytes taken in one go at most, so that an endless stream still lets frames be drawn.
  private static let batch = 4 << 20
  /// How long the rest of an escape sequence may take before a lone ESC is the key.
  private static let escapeDelay: Int32 = 25

  let input: Int32
  let signals: Int32
  private var decoder = InputDecoder()
  private(set) var isClosed = false

  init(input: Int32, signals: Int32) {
    self.input = input
    self.signals = signals
  }

  /// What came in one wait: what was typed, in order, the numbers of the signals, and whether the
  /// terminal answered that it is well.
  struct Batch {
    var events: [TerminalEvent] = []
    var signals: [Int32] = []
    var hasAnswer = false
  }

  /// Waits until something comes or the time is over, then takes all there is.
  mutating func next(timeout: Int32, wake: WakeSignal?) -> Batch {
    var batch = Batch()
    let answers = decoder.answers
    wait(timeout, wake, &batch)
    while decoder.isIncomplete, !isClosed {
      if !wait(Self.escapeDelay, nil, &batch) {
        batch.events += decoder.flush()
        break
      }
    }
    batch.hasAnswer = decoder.answers != answers
    return batch
  }

  /// False when the time ran out.
  @discardableResult
  private mutating func wait(_ timeout: Int32, _ wake: WakeSignal?, _ batch: inout Batch) -> Bool {
    let readable = Int16(POLLIN)
    // A negative descriptor is skipped: a closed terminal must not make every wait end at once.
    var waits = [
      pollfd(fd: isClosed ? -1 : input, events: readable, revents: 0),
      pollfd(fd: signals, events: readable, revents: 0),
      pollfd(fd: wake?.descriptor ?? -1, events: readable, revents: 0),
    ]
    guard poll(&waits, nfds_t(waits.count), timeout) > 0 else { return false }
    if waits[2].revents != 0 { wake?.clear() }
    if waits[1].revents != 0 {
      while case let signal = cn_next_signal(signals), signal != 0 { batch.signals.append(signal) }
    }
    if waits[0].revents != 0 { drain(&batch) }
    return true
  }

  private mutating func drain(_ batch: inout Batch) {
    var taken = 0
    while taken < Self.batch, !isClosed {
      let bytes = readAvailable()
      taken += bytes.count
      batch.events += decoder.decode(bytes)
      if isClosed { batch.events.append(.hangup) }
      var more = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard poll(&more, 1, 0) > 0 else { return }
    }
  }

  private mutating func readAvailable() -> [UInt8] {
    let size = 64 * 1024
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let received = read(input, buffer.baseAddress, size)
      count = max(0, received)
      // No bytes from a readable terminal: the line is cut.
      if received == 0 || (received < 0 && errno != EINTR && errno != EAGAIN) { isClosed = true }
    }
  }
}
