import CNcurses
import Glibc

/// ncurses started on a terminal, and ended again.
///
/// ncurses draws into a file in memory, which `flush` sends to the terminal in one write; the
/// terminal's own modes are set here, not by ncurses.
@MainActor
final class CursesSession {
  /// How many colours may be used; 0 is none.
  let colors: Int
  private let terminal: Int32
  private let frame: Int32
  private let screen: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]
  private var styles: LeanStyles
  private var moves: LeanMoves

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"

  init(inputFD: Int32, outputFD: Int32, capabilities: Capabilities) throws(TerminalError) {
    let name = try Self.usableName()
    _ = cn_use_utf8()
    // The window's real size counts, not what LINES and COLUMNS once were.
    use_tioctl(true)
    cn_save_modes(outputFD)
    terminal = outputFD
    frame = cn_open_frame()
    guard frame >= 0, let output = Self.open(outputFD, "w"), let input = Self.open(inputFD, "r")
    else {
      throw .system(errno: errno)
    }
    files = [output, input]
    guard let screen = newterm(name, output, input) else {
      cn_restore_modes()
      for file in files { fclose(file) }
      close(frame)
      throw .unusable(terminal: name)
    }
    self.screen = screen
    set_term(screen)
    // Started on the terminal, whose size and kind it wants to know; from here on it draws into
    // memory.
    dup2(frame, fileno(output))
    colors = Self.startColors(capabilities)
    styles = LeanStyles(canEndColors: Self.capability("op") == "\u{1B}[39;49m")
    moves = LeanMoves(canGoAlong: Self.capability("hpa") == "\u{1B}[%i%p1%dG")
    // Looking for typed keys in mid-frame is for slow lines of old; it would tear the frame.
    typeahead(-1)
    nonl()
    cn_arm(Self.restoringBytes())
    enter()
  }

  /// Takes the terminal, or takes it again after `leave` or a shell's meddling.
  func enter() {
    cn_set_armed(true)
    cn_set_raw_modes()
    styles.forget()
    send(Self.pasteOn)
  }

  /// Gives the terminal back for a while.
  func leave() {
    send(Self.pasteOff)
    endwin()
    flush()
    let rest = styles.settle()
    _ = cn_write_all(terminal, rest, rest.count)
    cn_restore_modes()
    cn_set_armed(false)
  }

  /// Gives the terminal back for good.
  func end() {
    leave()
    delscreen(screen)
    for file in files { fclose(file) }
    close(frame)
  }

  /// Sends what has been drawn. A terminal that is gone is noticed where its keys are read.
  /// - Returns: How many bytes that took.
  @discardableResult
  func flush() -> Int {
    let length = cn_frame_length(frame)
    guard length > 0 else { return 0 }
    var isWhole = false
    let drawn = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      isWhole = buffer.baseAddress.map { cn_take_frame(frame, $0, length) } ?? false
      count = isWhole ? length : 0
    }
    guard isWhole else { return 0 }
    let lean = moves.rewrite(styles.rewrite(drawn), rows: Int(getmaxy(cn_stdscr())))
    _ = cn_write_all(terminal, lean, lean.count)
    return lean.count
  }

  /// Whether the terminal's description says that it answers questions.
  static var canAsk: Bool { capability("u7") != nil }

  /// The terminal may be in any style now, for something else wrote on the screen.
  func forgetStyles() { styles.forget() }

  /// Sends bytes of our own, after all that was drawn before.
  func send(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    _ = write(frame, bytes, bytes.count)
    flush()
  }

  private func send(_ text: String) { send(text.utf8) }

  private static func open(_ descriptor: Int32, _ mode: String) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    return copy < 0 ? nil : fdopen(copy, mode)
  }

  /// The name to start ncurses under. Newer terminals are often not described on a server, and
  /// speak xterm.
  private static func usableName() throws(TerminalError) -> String {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    let kind = cn_kind(name)
    if kind == CN_USABLE { return name }
    guard kind == CN_UNKNOWN, !name.isEmpty else { throw .unusable(terminal: name) }
    return "xterm"
  }

  private static func startColors(_ capabilities: Capabilities) -> Int {
    guard capabilities.colors == .sixteen, has_colors(), start_color() == OK,
      use_default_colors() == OK
    else { return 0 }
    return Int(cn_colors())
  }

  private static func capability(_ name: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 64)
    guard cn_capability(name, &buffer, buffer.count) else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// What undoes everything this program does to a terminal, for when nothing else can run.
  private static func restoringBytes() -> String {
    let mouseOff = "\u{1B}[?1000l\u{1B}[?1006l"
    return pasteOff + mouseOff
      + ["sgr0", "cnorm", "rmcup"].compactMap { capability($0) }.joined()
  }
}
