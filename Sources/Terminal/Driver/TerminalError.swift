/// Why a terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file, a pipe or closed: there is nobody to show a screen to.
  case notATerminal
  /// The terminal of that name (`TERM`) cannot place its cursor, or is not described at all.
  case unusable(terminal: String)
  /// The system refused a descriptor; its error number.
  case system(errno: Int32)
}
