import Community
import Words

/// A change that the operator asked for, with what to say when it is done.
indirect enum Intent: Equatable, Sendable {
  case command(Command, Done)
  case undo
  case redo
  /// A dangerous one, with the name that was typed to confirm it.
  case confirmed(Intent, name: String)
  /// Asks a second operator to consent to a dangerous one.
  case asking(Intent)

  /// What it is about, without how it is confirmed.
  var deed: Intent {
    switch self {
    case .command, .undo, .redo: self
    case .confirmed(let intent, _), .asking(let intent): intent.deed
    }
  }

  /// One command as it is, several as one batch that is undone as one.
  static func all(_ commands: [Command], _ done: Done) -> Intent {
    .command(commands.count == 1 ? commands[0] : .batch(commands), done)
  }
}
