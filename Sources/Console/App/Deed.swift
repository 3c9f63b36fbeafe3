import Community
import Words

/// A change of the store, with what to say when it is done.
enum Deed: Equatable, Sendable {
  case command(Command, Done)
  case undo
  case redo

  /// Whether rows come back that were changed before.
  var bringsBack: Bool {
    switch self {
    case .command: false
    case .undo, .redo: true
    }
  }

  /// The rows that it would change, as far as that is known before.
  var subjects: Set<Subject> {
    switch self {
    case .command(let command, _): command.subjects
    case .undo, .redo: []
    }
  }
}
