/// What a person pressed, as far as terminals tell.
public enum Key: Hashable, Sendable {
  /// A printable character, already composed (`e` + accent is one).
  case character(Character)
  /// Control with a lower-case letter.
  case control(Character)
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
}

/// What reaches the program from the terminal.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Bracketed paste, whole and clean (`Text.clean`), with its line ends as `\n`.
  case paste(String)
  case resize(Size)
  /// The line was cut or the process was asked to end.
  case hangup
}
