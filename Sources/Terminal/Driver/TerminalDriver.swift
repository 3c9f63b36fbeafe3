import CNcurses
import Glibc

/// The terminal, taken over for full-screen use and given back whole.
///
/// ncurses keeps one global state, so there is one driver at a time and it lives on the main
/// thread. It gives the terminal back in `close`, when the process exits, and when it crashes.
@MainActor
public final class TerminalDriver {
  /// Rows and columns of the window, as of the last event.
  public private(set) var size: Size
  /// What the terminal was said to be able to show.
  public let capabilities: Capabilities

  /// Whether a signal asked the program to end.
  public private(set) var wasAskedToEnd = false

  private let output: Int32
  private let session: CursesSession
  private let signals: Int32
  private var source: InputSource
  private var painter: Painter
  private var gauge = LineGauge()
  private let canAsk: Bool
  private var isOpen = true

  /// Milliseconds in which the answer to an open question is awaited before the terminal is given back;
  /// it would arrive as if typed.
  private static let lastAnswer = 300

  /// Keeps window, termination and stop signals for the driver, which reports them as events. Call
  /// first thing in the program: threads started earlier would still die of them. Programs started
  /// by this one inherit the block.
  public nonisolated static func blockSignals() { cn_block_signals() }

  /// Takes the terminal over: alternate screen, keys one by one, bracketed paste.
  public init(
    inputFD: Int32 = STDIN_FILENO, outputFD: Int32 = STDOUT_FILENO, capabilities: Capabilities
  ) throws(TerminalError) {
    guard isatty(inputFD) == 1, isatty(outputFD) == 1 else { throw .notATerminal }
    Self.blockSignals()
    session = try CursesSession(inputFD: inputFD, outputFD: outputFD, capabilities: capabilities)
    signals = cn_open_signals()
    guard signals >= 0 else {
      let number = errno
      session.end()
      throw .system(errno: number)
    }
    canAsk = CursesSession.canAsk
    output = outputFD
    self.capabilities = capabilities
    size = Self.measure(outputFD)
    resizeterm(Int32(size.rows), Int32(size.columns))
    source = InputSource(input: inputFD, signals: signals)
    painter = Painter(colors: session.colors)
  }

  /// Shows the canvas: only what differs from the one before is sent, in one write, and nothing
  /// when nothing differs. What does not fit the window is cut.
  ///
  /// - Parameter isAsking: Asks the terminal to tell when it has shown the frame, if it can:
  ///   ``isBehind``. For frames that come fast; others are asked about until it has answered once.
  public func present(_ canvas: Canvas, asking isAsking: Bool = false) {
    guard isOpen else { return }
    painter.paint(canvas, within: size)
    let sent = session.flush()
    guard canAsk, gauge.asks(after: sent, isFast: isAsking, at: .now) else { return }
    session.send(LineGauge.question)
  }

  /// Whether the terminal has not shown the last frame it was asked about: the line is slower than the
  /// frames come. A frame that is sent now would only be late. False for terminals that do not answer.
  /// The answer ends the wait in `next`.
  public var isBehind: Bool { gauge.isBehind(at: .now) }

  /// The next canvas is sent whole (`^l`), for when something else wrote on the screen.
  public func redraw() {
    guard isOpen else { return }
    session.forgetStyles()
    painter.forget()
  }

  /// Waits for what happens next and returns all of it, in order, so that a burst of keys costs
  /// one frame.
  ///
  /// Empty when the time ran out or the wake-up came. A window of another size, and a return from
  /// being stopped, are a `.resize`; both need a new frame. After a hang-up the terminal's input
  /// is not waited for any more.
  ///
  /// - Parameters:
  ///   - milliseconds: how long to wait; nil waits without end.
  ///   - wake: ends the wait from another thread.
  public func next(timeout milliseconds: Int?, wake: WakeSignal? = nil) -> [TerminalEvent] {
    guard isOpen else { return [.hangup] }
    let timeout = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    let batch = take(source.next(timeout: timeout, wake: wake))
    let answers = batch.signals.map { answer($0) }
    // What was typed before the end came still counts.
    let isEnding = answers.contains(.hangup)
    return answers.filter { $0 != .hangup } + batch.events + (isEnding ? [.hangup] : [])
  }

  /// Stops the program as `^Z` does, with the terminal given back meanwhile. Returns when the
  /// shell continues it; the next canvas is sent whole.
  public func suspend() {
    guard isOpen else { return }
    awaitAnswer()
    session.leave()
    cn_stop()
    session.enter()
    remeasure()
    painter.forget()
  }

  /// Puts the text on the clipboard of the person's machine, where their terminal allows it
  /// (OSC 52). False when it is too long for that: about 55 kB.
  @discardableResult
  public func copyToClipboard(_ text: String) -> Bool {
    guard isOpen,
      let bytes = Clipboard.sequence(for: text, isInsideTmux: capabilities.isInsideTmux)
    else { return false }
    session.send(bytes)
    return true
  }

  /// Gives the terminal back. May be called again.
  public func close() {
    guard isOpen else { return }
    awaitAnswer()
    isOpen = false
    session.end()
    Glibc.close(signals)
  }

  private func take(_ batch: InputSource.Batch) -> InputSource.Batch {
    if batch.hasAnswer { gauge.answer(at: .now) }
    return batch
  }

  private func awaitAnswer() {
    let deadline = ContinuousClock.now + .milliseconds(Self.lastAnswer)
    while gauge.mayAnswer(at: .now), !source.isClosed, .now < deadline {
      _ = take(source.next(timeout: Int32(Self.lastAnswer), wake: nil))
    }
  }

  private func answer(_ signal: Int32) -> TerminalEvent {
    switch signal {
    case SIGWINCH: remeasure()
    case SIGTSTP: suspend()
    case SIGCONT: session.enter()
    default:
      wasAskedToEnd = true
      return .hangup
    }
    painter.forget()
    return .resize(size)
  }

  private func remeasure() {
    size = Self.measure(output)
    resizeterm(Int32(size.rows), Int32(size.columns))
  }

  private static func measure(_ output: Int32) -> Size {
    var rows: Int32 = 24
    var columns: Int32 = 80
    _ = cn_window_size(output, &rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }
}
