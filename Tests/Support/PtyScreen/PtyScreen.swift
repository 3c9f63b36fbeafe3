import CPty
import CVterm
import Glibc

/// A program on a pseudo terminal, its output drawn by libvterm: a person's terminal, as a value a
/// test can read. Confined to one thread.
public final class PtyScreen {
  /// The program's process id.
  public let process: pid_t
  /// Everything the program has sent, as it was sent.
  public private(set) var rawBytes: [UInt8] = []
  /// The window's rows.
  public private(set) var rows: Int
  /// The window's columns.
  public private(set) var columns: Int

  /// What has to live as long as the program, such as the folder it works in.
  public var companion: AnyObject?

  private let master: Int32
  let terminal: OpaquePointer
  let screen: OpaquePointer
  /// Bytes of a character that has not come whole.
  private var undrawn: [UInt8] = []
  private var isClosed = false
  private var isCut = false
  private var status: Int32?

  /// Starts the program at that path.
  ///
  /// - Parameters:
  ///   - arguments: without the program's own name.
  ///   - environment: all of it; nothing is inherited.
  public init(
    path: String, arguments: [String] = [], rows: Int = 24, columns: Int = 80,
    environment: [String: String] = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
  ) throws {
    var descriptor: Int32 = -1
    let child = withCStrings([path] + arguments) { argv in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
        cpty_spawn(path, argv, envp, Int32(rows), Int32(columns), &descriptor)
      }
    }
    guard child > 0 else { throw PtyError(description: "could not start \(path)") }
    guard let terminal = vterm_new(Int32(rows), Int32(columns)) else {
      throw PtyError(description: "libvterm gave no terminal")
    }
    self.terminal = terminal
    (process, master, self.rows, self.columns) = (child, descriptor, rows, columns)
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    if !isCut { close(master) }
    vterm_free(terminal)
  }

  /// How many bytes the program has sent.
  public var bytesRead: Int { rawBytes.count }

  /// Types the text; takes output meanwhile, so that neither side waits for the other.
  public func send(_ text: String) {
    var rest = ArraySlice(Array(text.utf8))
    while !rest.isEmpty {
      var ready = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&ready, 1, 20_000) > 0 else { return }
      if ready.revents & Int16(POLLIN) != 0 { take(timeout: 0) }
      guard ready.revents & Int16(POLLOUT) != 0 else {
        if isClosed { return }
        continue
      }
      let count = rest.prefix(512).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Gives the window another size.
  public func resize(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    vterm_set_size(terminal, Int32(rows), Int32(columns))
    _ = cpty_resize(master, Int32(rows), Int32(columns))
  }

  /// Takes the terminal away, as a lost connection does.
  public func cutLine() {
    guard !isCut else { return }
    (isCut, isClosed) = (true, true)
    close(master)
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Takes output until the screen is as it should be; throws with the screen as text when that
  /// does not come in time.
  public func waitUntil(
    _ description: String, timeoutSeconds: Int = 20, _ isReached: (PtyScreen) -> Bool
  ) throws {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(timeoutSeconds)
    while !isReached(self) {
      guard clock.now < deadline, !isClosed || take(timeout: 0) else {
        throw PtyError(description: "never came: \(description)\n\(text)")
      }
      take(timeout: 100)
    }
  }

  /// Takes output until there has been none for that long, and returns how many bytes came.
  @discardableResult
  public func settle(milliseconds: Int = 150) -> Int {
    let before = bytesRead
    while take(timeout: Int32(milliseconds)) {}
    return bytesRead - before
  }

  /// The wait status after the program's end; throws when it does not end in time.
  public func waitForExit(timeoutSeconds: Int = 20) throws -> ProgramEnd {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(timeoutSeconds)
    while status == nil {
      // Without a line there is nothing to take, and the wait must not spin.
      if isClosed { poll(nil, 0, 20) } else { take(timeout: 20) }
      var raw: Int32 = 0
      if waitpid(process, &raw, WNOHANG) == process { status = raw }
      guard clock.now < deadline else { throw PtyError(description: "did not end\n\(text)") }
    }
    while take(timeout: 0) {}
    return ProgramEnd(raw: status ?? 0)
  }

  /// The modes of the terminal's line, to compare before and after.
  public var lineModes: LineModes? {
    var modes = termios()
    return tcgetattr(master, &modes) == 0 ? LineModes(modes) : nil
  }

  /// False when nothing came.
  @discardableResult
  private func take(timeout: Int32) -> Bool {
    guard !isClosed else { return false }
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, timeout) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else {
      isClosed = true
      return false
    }
    rawBytes += buffer[..<count]
    undrawn += buffer[..<count]
    draw()
    return true
  }

  /// Hands whole characters on: libvterm takes the halves of one that comes in two reads for two.
  private func draw() {
    let tail = undrawn.suffix(3)
    let lead = tail.lastIndex { $0 >= 0xC0 }
    let isCut = lead.map { Self.length(undrawn[$0]) > undrawn.endIndex - $0 } ?? false
    let whole = isCut ? lead ?? undrawn.endIndex : undrawn.endIndex
    undrawn[..<whole].withUnsafeBytes {
      _ = vterm_input_write(terminal, $0.bindMemory(to: CChar.self).baseAddress, whole)
    }
    undrawn.removeFirst(whole)
  }

  /// Bytes of the character that begins with that one.
  private static func length(_ lead: UInt8) -> Int { lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2 }
}

/// What went wrong on a pseudo terminal, with the screen at that moment.
public struct PtyError: Error, CustomStringConvertible {
  /// What went wrong, in words.
  public let description: String
}

private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>?) -> Result
) -> Result {
  let copies = strings.map { strdup($0) } + [nil]
  defer { copies.forEach { free($0) } }
  return copies.withUnsafeBufferPointer { body($0.baseAddress) }
}
