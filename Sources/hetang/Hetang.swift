import ArgumentParser
import Glibc
import Terminal
import Words

/// The command line: reads arguments, wires the rooms together, and nothing else.
@main
struct Hetang: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hetang",
    abstract: "Hetang 荷塘: a console for people who run communities.",
    discussion: """
      Without a command it opens the console. The store is one SQLite file:
      $XDG_DATA_HOME/hetang/hetang.sqlite (or ~/.local/share/hetang/hetang.sqlite), or --store PATH.
      --store, --language, --as and --read-only may stand before the command as well as after it.

      To begin: `hetang demo` shows a made-up community, `hetang import FILE` takes in your own.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Looking:",
        subcommands: [
          ConsoleCommand.self, GroupsCommand.self, MembersCommand.self, JoinsCommand.self,
          PostsCommand.self, DeliveriesCommand.self, TasksCommand.self, AlertsCommand.self,
          IncidentsCommand.self, PointsCommand.self, LogCommand.self, OutboxCommand.self,
          ImportsCommand.self,
        ]),
      CommandGroup(
        name: "Acting:",
        subcommands: [
          ApproveCommand.self, RejectCommand.self, HoldCommand.self, ReopenCommand.self,
          PostCommand.self, ContentCommand.self, DeliveryCommand.self, AwardCommand.self,
          RevokeCommand.self, TaskCommand.self, AlertCommand.self, IncidentCommand.self,
          PersonCommand.self, MergeCommand.self, UnmergeCommand.self, GroupCommand.self,
          UndoCommand.self, RedoCommand.self,
        ]),
      CommandGroup(
        name: "Caring:",
        subcommands: [BackupCommand.self, RestoreCommand.self, DoctorCommand.self]),
      CommandGroup(
        name: "The rest:",
        subcommands: [
          ImportCommand.self, DemoCommand.self, OperatorsCommand.self, HealthCommand.self,
          SampleCommand.self, KeysCommand.self, ManualCommand.self,
        ]),
    ],
    defaultSubcommand: ConsoleCommand.self)

  /// What the person wrote, in a form that the parser takes.
  private static var arguments: [String] {
    SignedPoints.shielded(LeadingOptions.moved(Array(CommandLine.arguments.dropFirst())))
  }

  static func main() {
    var words = LanguageOption.wordsOfLocale
    FailureLog.watchForCrashes(words)
    StandardOutput.outliveReaders()
    do {
      var command = try parseAsRoot(arguments)
      if let speaking = command as? any Speaking {
        words = speaking.words
        FailureLog.watchForCrashes(words)
      }
      try command.run()
      try StandardOutput.finish()
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess || error is CleanExit { exit(withError: error) }
      if let told = Told(error, words: words) {
        StandardError.print(told.line)
        Glibc.exit(told.status.rawValue)
      }
      if error is ExitCode { exit(withError: error) }
      if code == .validationFailure {
        // It repeats what was typed, which may be a name out of a script.
        StandardError.print(Text.clean(fullMessage(for: error), keepNewlines: true))
        Glibc.exit(code.rawValue)
      }
      StandardError.print("hetang: \(FailureLog.note(error, words))")
      Glibc.exit(ExitStatus.failed.rawValue)
    }
  }
}
