/// How a command ended, for scripts: the codes below 64 are the program's own, the others those of
/// `sysexits.h` and of the shell.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case failed = 1
  case refused = 2
  case conflict = 3
  case notFound = 4
  case usage = 64
  case unreadable = 65
  case unwritable = 74
  case interrupted = 130

  /// What it means, for the documentation.
  var meaning: String {
    switch self {
    case .done: "done"
    case .failed: "it did not work"
    case .refused: "a rule or a right refuses it; nothing was changed"
    case .conflict: "somebody changed it in the meantime; nothing was changed"
    case .notFound: "there is no such thing, or nothing to undo"
    case .usage: "wrong usage: an option or argument is missing, unknown or ambiguous"
    case .unreadable: "the input is not what it should be"
    case .unwritable: "the store cannot be opened or written, or the output cannot be written"
    case .interrupted: "stopped by a signal"
    }
  }
}
