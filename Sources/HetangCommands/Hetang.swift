import ArgumentParser

/// The command line's root: all commands by what they are for.
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
          TakeBackCommand.self, UndoCommand.self, RedoCommand.self,
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
}
