import Community
import Words

/// A deed that the operator asked for, and on whose word.
enum Intent: Equatable, Sendable {
  /// On nobody's but their own.
  case plain(Deed)
  /// A dangerous one, with the name that was typed to confirm it.
  case confirmed(Deed, name: String)
  /// Asks a second operator to consent to a dangerous one.
  case asking(Deed)

  static func command(_ command: Command, _ done: Done) -> Intent {
    .plain(.command(command, done))
  }
  static let undo = Intent.plain(.undo)
  static let redo = Intent.plain(.redo)

  /// What it is about, without how it is confirmed.
  var deed: Deed {
    switch self {
    case .plain(let deed), .confirmed(let deed, _), .asking(let deed): deed
    }
  }

  /// One command as it is, several as one batch that is undone as one.
  static func all(_ commands: [Command], _ done: Done) -> Intent {
    .command(commands.count == 1 ? commands[0] : .batch(commands), done)
  }
}
