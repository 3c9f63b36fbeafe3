import ArgumentParser
import Community
import Console
import Foundation
import Glibc
import Store
import Terminal
import Words

/// Opens the console, plays a script to it, or prints its first screens when there is no terminal.
struct ConsoleCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "console", abstract: "Open the console (the default).")

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions

  var words: Words { common.words }

  func run() throws {
    try screen.open(common) { try common.openStore() }
  }
}

/// How the console shows itself.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Draw with ASCII signs only.")
  var ascii = false

  @Option(
    help: ArgumentHelp(
      "Play keys from a file and print the screens as text; - reads standard input.",
      valueName: "file"),
    completion: .file())
  var script: String?

  @Option(help: ArgumentHelp("Window size without a terminal.", valueName: "80x24"))
  var size = "80x24"

  @Option(
    help: ArgumentHelp(
      "What time it is, as Unix seconds; only with --script.", valueName: "seconds"))
  var now: Moment?

  func validate() throws { _ = try parsedSize() }

  /// Shows the console on the terminal, or prints it when there is none.
  func open(_ common: CommonOptions, store: () throws -> Store) throws {
    let isInteractive =
      script == nil && [STDIN_FILENO, STDOUT_FILENO].allSatisfy(Surroundings.current.isTerminal)
    // Before any other thread starts: the driver reports signals as events.
    if isInteractive { TerminalDriver.blockSignals() }
    let store = try store()
    defer { try? store.close() }
    try common.enter(store)
    let session = isInteractive ? beginSession(common.person, on: store) : nil
    defer { session.map { try? store.endSession($0) } }
    let environment = common.environment
    let zone = Clock.zone
    var context = ConsoleContext(
      operatorName: common.person.name, language: common.words.language, zone: zone,
      now: now?.instant ?? Clock.now(), size: try parsedSize(),
      capabilities: Capabilities(environment: environment, ascii: ascii ? true : nil))
    context.isConfined = common.operatorName != nil
    context.misnamedZone = Clock.misnamedZone
    let desk = StoreDesk(
      store: store, operatorName: common.person.name, zone: zone,
      language: common.words.language, session: session)
    if isInteractive {
      try MainActor.assumeIsolated { try runInteractively(context, desk) }
    } else {
      try printScreens(context, desk)
    }
  }

  /// Shows others who is here. A store that cannot take that note now, or may not, is looked at all
  /// the same.
  private func beginSession(_ person: Operator, on store: Store) -> SessionID? {
    try? store.beginSession(as: person, terminal: UnixUser.terminal, at: Clock.now())
  }

  @MainActor
  private func runInteractively(_ context: ConsoleContext, _ desk: StoreDesk) throws {
    let driver = try TerminalDriver(capabilities: context.capabilities)
    defer {
      driver.close()
      if driver.wasAskedToEnd {
        StandardError.print("hetang: \(context.words.errors.endedBySignal)")
      }
    }
    var sized = context
    sized.size = driver.size
    let runner = try ConsoleRunner(
      state: ConsoleState(context: sized), desk: desk, driver: driver, clock: Clock.now)
    runner.run()
  }

  private func printScreens(_ context: ConsoleContext, _ desk: StoreDesk) throws {
    if let name = context.misnamedZone {
      StandardError.print("hetang: \(Text.clean(context.words.errors.noSuchZone(name)))")
    }
    // Where that cannot be written, what is there is shown.
    _ = try? desk.store.advanceClock(to: context.now)
    var player = ScriptPlayer(state: ConsoleState(context: context), desk: desk)
    let text = try script.map(read) ?? "screen 1\nkeys 2\nscreen 2\n"
    do {
      StandardOutput.print(try player.play(text), terminator: "")
    } catch {
      throw Complaint(
        sentence: "\(script ?? ""): line \(error.number) is no instruction: “\(error.text)”.")
    }
  }

  private func read(_ script: String) throws -> String {
    guard let data = WholeFile.read(script) else {
      throw Complaint(sentence: "\(script): cannot be read. Check the path and its permissions.")
    }
    return String(decoding: data, as: UTF8.self)
  }

  private func parsedSize() throws -> Size {
    guard let parsed = Size(size) else {
      throw ValidationError("--size takes columns and rows, such as 80x24.")
    }
    return parsed
  }
}
