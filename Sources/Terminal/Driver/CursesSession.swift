import CNcurses
import Glibc

/// ncurses started on a terminal, and ended again.
@MainActor
final class CursesSession {
  /// How many colours may be used; 0 is none.
  let colors: Int
  private let screen: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"

  init(inputFD: Int32, outputFD: Int32, capabilities: Capabilities) throws(TerminalError) {
    _ = cn_use_utf8()
    // The window's real size counts, not what LINES and COLUMNS once were.
    use_tioctl(true)
    cn_save_modes(outputFD)
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard let output = Self.open(outputFD, "w"), let input = Self.open(inputFD, "r") else {
      throw .system(errno: errno)
    }
    files = [output, input]
    // Newer terminals are often not described on a server, and speak xterm.
    let known = newterm(nil, output, input)
    guard let screen = known ?? (name.isEmpty ? nil : newterm("xterm", output, input)) else {
      for file in files { fclose(file) }
      throw .unusable(terminal: name)
    }
    self.screen = screen
    set_term(screen)
    colors = Self.startColors(capabilities)
    guard Self.capability("cup") != nil else {
      end()
      throw .unusable(terminal: name)
    }
    cn_arm(Self.restoringBytes())
    raw()
    noecho()
    nonl()
    putp(Self.pasteOn)
  }

  /// Gives the terminal back for a while.
  func leave() {
    putp(Self.pasteOff)
    endwin()
    cn_set_armed(false)
  }

  /// Takes the terminal again after `leave`, or after a shell changed its modes meanwhile.
  func enter() {
    cn_set_armed(true)
    reset_prog_mode()
    putp(Self.pasteOn)
  }

  /// Gives the terminal back for good.
  func end() {
    leave()
    delscreen(screen)
    for file in files { fclose(file) }
  }

  private static func open(_ descriptor: Int32, _ mode: String) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    return copy < 0 ? nil : fdopen(copy, mode)
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
