import ArgumentParser

/// What has to happen outside.
struct OutboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox",
    abstract: "List what has to happen on the platforms, and close what was done.",
    discussion: """
      Who was let in, turned down or taken out here has to be on the platform as well, and nothing \
      but a person knows when that is done. A post is settled with its delivery (hetang delivery); \
      whoever is seen in the group in an export is in.

      hetang outbox
      hetang outbox done 14 15
      """,
    subcommands: [
      ListOutbox.self, OutboxDone.self, OutboxCancel.self, OutboxReopen.self,
    ],
    defaultSubcommand: ListOutbox.self)
}
