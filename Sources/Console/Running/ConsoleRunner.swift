import Community
import Store
import Terminal

/// Runs the console on a terminal: events and answers in, canvases out.
///
/// The loop never waits for the store. It takes all input that has come before it draws, so that a
/// held key costs one frame at a time however slow the line is.
@MainActor
public final class ConsoleRunner {
  private var state: ConsoleState
  private let driver: TerminalDriver
  private let mailbox: Mailbox
  private let worker: StoreWorker
  private let clock: @Sendable () -> Instant
  private var isRunning = true
  /// What the terminal shows, and whether its followers are those of an earlier row.
  private var shown: Canvas?
  private var isLagging = false
  private var lastKey: ContinuousClock.Instant?

  /// Keys that come faster than this are one movement: what tells of the selected row waits for its
  /// end. Longer than the slowest repeat of a held key, and short enough that the screen is still soon
  /// after it.
  private static let pause = 75

  /// - Parameter clock: What time it is, whenever asked.
  public init(
    state: ConsoleState, desk: StoreDesk, driver: TerminalDriver,
    clock: @escaping @Sendable () -> Instant
  ) throws(TerminalError) {
    self.state = state
    self.driver = driver
    self.clock = clock
    mailbox = try Mailbox()
    worker = StoreWorker(desk: desk, mailbox: mailbox)
  }

  /// Runs until the operator quits or the line is cut; everything that was decided is then in the
  /// store. The caller closes the driver.
  public func run() {
    follow(state.start())
    showFirstFrame(with: state.asked)
    worker.lookAround(at: clock())
    while isRunning {
      let events = driver.next(timeout: isLagging ? Self.pause : 1000, wake: mailbox.wake)
      let messages = mailbox.takeAll()
      if events.isEmpty, messages.isEmpty {
        isLagging ? show() : passTime()
        continue
      }
      // Times on screen move with the frames; a quiet console sends not one byte for its clock.
      var effects = state.update(.tick(clock()))
      for event in events { effects += state.update(.event(event)) }
      for message in messages { effects += state.update(message) }
      follow(effects)
      if isRunning { show(amid: events) }
    }
    worker.finish()
  }

  /// Draws the frame: whole, or with its followers left for later while keys keep coming.
  private func show(amid events: [TerminalEvent] = []) {
    let canvas = state.canvas()
    let hasKeys = events.contains { if case .key = $0 { true } else { false } }
    let isMoving = isLagging || (lastKey.map { .now - $0 < .milliseconds(Self.pause) } ?? false)
    let later = isMoving && !events.isEmpty && state.dialog == nil
    let frame = later ? shown.map(canvas.followingLater) ?? canvas : canvas
    isLagging = frame != canvas
    shown = frame
    driver.present(frame)
    // Counted from here: on a slow line, sending takes longer than the pause.
    if hasKeys { lastKey = .now }
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
        _ = state.update(.copied(isCopied))
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
