import ArgumentParser
import Community
import Exchange
import Store
import Words

/// The list of alerts.
struct AlertsCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "alerts", abstract: "List what happened to groups and wants to be seen.",
    discussion: "`hetang alert seen` takes the numbers.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  @Option(help: ArgumentHelp("Only of that group.", valueName: "group"), completion: .groups)
  var group: String?

  @Option(help: ArgumentHelp("Which of the alerts.", valueName: "state"))
  var state = Choice(AlertQuery.Scope.open)

  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in
      let group = try group.map { try Lookup(desk: desk).group($0).group.id }
      try list.print(
        Listing(fields: .alerts, columns: .alerts(desk), empty: desk.words.commandLine.nothing) {
          try desk.store.alerts(AlertQuery(scope: state.value, group: group, window: $0))
        })
    }
  }
}
