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
    showFirstFrame()
    worker.lookAround(at: clock())
    while isRunning {
      let events = driver.next(timeout: 1000, wake: mailbox.wake)
      let messages = mailbox.takeAll()
      if events.isEmpty, messages.isEmpty {
        passTime()
        continue
      }
      // Times on screen move with the frames; a quiet console sends not one byte for its clock.
      var effects = state.update(.tick(clock()))
      for event in events { effects += state.update(.event(event)) }
      for message in messages { effects += state.update(message) }
      follow(effects)
      if isRunning { driver.present(state.canvas()) }
    }
    worker.finish()
  }

  /// The first picture waits for its rows, but not for long.
  private func showFirstFrame() {
    let begin = clock()
    while !state.isIdle, clock() - begin < 1 {
      for event in driver.next(timeout: 200, wake: mailbox.wake) {
        follow(state.update(.event(event)))
      }
      let messages = mailbox.takeAll()
      if messages.isEmpty { break }
      for message in messages { follow(state.update(message)) }
    }
    driver.present(state.canvas())
  }

  private func passTime() {
    let wasToday = state.context.today
    let effects = state.update(.tick(clock()))
    follow(effects)
    worker.lookAround(at: state.context.now)
    if state.context.today != wasToday { driver.present(state.canvas()) }
  }

  private func follow(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask(let query): worker.ask(query, at: clock())
      case .perform(let intent): worker.perform(intent, at: clock())
      case .copy(let text):
        let isCopied = driver.copyToClipboard(text)
        _ = state.update(.copied(isCopied))
      case .redraw: driver.redraw()
      case .suspend:
        driver.suspend()
        follow(state.update(.event(.resize(driver.size))))
      case .quit: isRunning = false
      }
    }
  }
}
