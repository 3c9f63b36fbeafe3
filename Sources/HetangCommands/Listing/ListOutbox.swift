import ArgumentParser
import Community
import Exchange
import Store
import Words

/// What has to happen outside, latest first.
struct ListOutbox: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what has to happen on the platforms, latest first (the default).")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions
  @OptionGroup var group: GroupFilter

  @Option(help: ArgumentHelp("Which of it.", valueName: "state"))
  var state = Choice(OutboxQuery.Scope.open)

  func listing(_ desk: Desk) throws -> Listing<OutboxRow> {
    let group = try group.id(desk)
    let isNarrowed = group != nil || state.value != .open
    return Listing(
      fields: .outbox, columns: .outbox(desk),
      empty: isNarrowed ? desk.words.commandLine.nothing : desk.words.log.emptyOutbox
    ) { window in
      try desk.store.outbox(
        OutboxQuery(scope: state.value, group: group, window: window), at: desk.now)
    }
  }
}
