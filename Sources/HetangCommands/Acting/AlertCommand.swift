import ArgumentParser
import Community
import Store
import Words

/// Alerts about groups.
struct AlertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alert", abstract: "Take note of alerts, or put them back.",
    discussion: "`hetang alerts` lists them with their numbers.",
    subcommands: [Seen.self, Reopen.self])

  /// Takes note of alerts.
  struct Seen: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "seen", abstract: "Take note of alerts: all, or none.")

    @OptionGroup var rows: NumberedRows

    var words: Words { rows.words }

    func run() throws {
      try rows.change(Command.acknowledgeAlert) { $0.acknowledged($1) }
    }
  }

  /// Puts alerts back.
  struct Reopen: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: "Put alerts back that were seen: all, or none.")

    @OptionGroup var rows: NumberedRows

    var words: Words { rows.words }

    func run() throws { try rows.change(Command.reopenAlert) { $0.taskReopened($1) } }
  }
}

extension NumberedRows {
  fileprivate func change(
    _ command: (AlertID, Int) -> Command, deed: (NoticeWords, Int) -> String
  ) throws {
    try perform(
      { desk, number in
        let id = AlertID(number)
        guard let row = try desk.store.alert(id) else { throw CommandError.notFound(.alert(id)) }
        return command(id, row.alert.version)
      }, deed: deed)
  }
}
