import ArgumentParser
import Community
import Exchange
import Store
import Words

/// The list of alerts.
struct AlertsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts", abstract: "List what happened to groups and wants to be seen.",
    discussion: "`hetang alert seen` takes the numbers.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions
  @OptionGroup var group: GroupFilter

  @Option(help: ArgumentHelp("Which of the alerts.", valueName: "state"))
  var state = Choice(AlertQuery.Scope.open)

  func listing(_ desk: Desk) throws -> Listing<AlertRow> {
    let group = try group.id(desk)
    return Listing(
      fields: .alerts, columns: .alerts(desk), empty: desk.words.commandLine.nothing
    ) {
      try desk.store.alerts(AlertQuery(scope: state.value, group: group, window: $0))
    }
  }
}
