import Community
import Store
import Terminal

/// Runs the console on a terminal: events and answers in, canvases out.
///
/// The loop never waits for the store. It takes all input that has come before it draws, so that a
/// held key costs one frame at a time however slow the line is, and draws none while the terminal has
/// not shown the last.
@MainActor
public final class ConsoleRunner {
  private var state: ConsoleState
  private let driver: TerminalDriver
  private let mailbox: Mailbox
  private let worker: StoreWorker
  private let clock: @Sendable () -> Instant
  private var isRunning = true
  private var pacer = FramePacer()
  /// The last frame as it was drawn, with nothing left for later.
  private var drawn: Picture?
  /// What the terminal shows.
  private var shown: Canvas?
  /// Whether its followers are those of an earlier row.
  private var isLagging = false
  /// Whether a frame waits for the terminal to show the last one.
  private var isOwed = false

  /// - Parameter clock: What time it is, whenever asked.
  public init(
    state: ConsoleState, desk: StoreDesk, driver: TerminalDriver,
    clock: @escaping @Sendable () -> Instant
  ) throws(TerminalError) {
    self.state = state
    self.driver = driver
    self.clock = clock
    Memory.share()
    mailbox = try Mailbox()
    worker = StoreWorker(desk: desk, mailbox: mailbox)
  }

  /// Runs until the operator quits or the line is cut; everything that was decided is then in the
  /// store. The caller closes the driver.
  public func run() {
    follow(state.start())
    showFirstFrame(with: state.asked)
    Memory.releaseStart()
    worker.lookAround(at: clock())
    while isRunning {
      // The terminal's answer ends the wait for it.
      let timeout = isOwed ? 100 : isLagging ? pacer.wait(at: .now) : 1000
      let isWaiting = isLagging || isOwed
      let events = driver.next(timeout: timeout, wake: mailbox.wake)
      let messages = mailbox.takeAll()
      if events.isEmpty, messages.isEmpty {
        isWaiting ? show() : passTime()
        continue
      }
      if events.contains(where: \.isKey) { pacer.noteKey(at: .now) }
      // Times on screen move with the frames; a quiet console sends not one byte for its clock.
      var effects = state.pass(to: clock())
      for event in events { effects += state.update(.event(event)) }
      for message in messages { effects += state.update(message) }
      follow(effects)
      if isRunning { show() }
    }
    worker.finish()
  }

  /// Draws the frame: whole, or with its followers left for later while keys keep coming; or not yet.
  private func show() {
    isOwed = driver.isBehind
    guard !isOwed else { return pacer.noteBehind() }
    let canvas = state.canvas(after: drawn)
    drawn = Picture(state: state, canvas: canvas)
    let isMoving = pacer.isMoving(at: .now)
    let frame = isMoving ? shown.map { movingFrame(canvas, after: $0) } ?? canvas : canvas
    isLagging = frame != canvas
    shown = frame
    driver.present(frame, asking: isMoving)
  }

  private func movingFrame(_ canvas: Canvas, after shown: Canvas) -> Canvas {
    canvas.followingLater(than: shown, isHidingNeighbours: pacer.isSlow)
  }

  /// The first picture waits for its rows, but not for long, and for no more than it needs.
  private func showFirstFrame(with questions: Set<Query>) {
    let deadline = ContinuousClock.now + .milliseconds(300)
    while !state.asked.isDisjoint(with: questions), .now < deadline, isRunning {
      // A wake-up may find nothing: its message came along with the one before.
      for event in driver.next(timeout: 300, wake: mailbox.wake) {
        follow(state.update(.event(event)))
      }
      for message in mailbox.takeAll() { follow(state.update(message)) }
    }
    show()
  }

  private func passTime() {
    let wasToday = state.context.today
    let effects = state.update(.tick(clock()))
    follow(effects)
    worker.lookAround(at: state.context.now)
    if state.context.today != wasToday { show() }
  }

  private func follow(_ effects: [Effect]) {
    worker.answerOnly(Set(state.questions))
    for effect in effects {
      switch effect {
      case .ask(let query): worker.ask(query, at: clock())
      case .perform(let intent): worker.perform(intent, at: clock())
      case .hold(let subjects): worker.hold(subjects, at: clock())
      case .copy(let text):
        let isCopied = driver.copyToClipboard(text)
        follow(state.update(.copied(isCopied)))
      case .keep(let sighting): worker.keep(sighting)
      case .keepDraft(let draft, let place): worker.keep(draft, in: place)
      case .redraw:
        driver.redraw()
        shown = nil
      case .suspend:
        driver.suspend()
        follow(state.update(.event(.resize(driver.size))))
      case .quit: isRunning = false
      }
    }
  }
}

extension TerminalEvent {
  fileprivate var isKey: Bool { if case .key = self { true } else { false } }
}
