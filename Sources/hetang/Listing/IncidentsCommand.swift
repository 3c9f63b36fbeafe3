import ArgumentParser
import Community
import Exchange
import Store
import Words

/// The list of incidents.
struct IncidentsCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "incidents", abstract: "List what went wrong and was noted, latest first.",
    discussion: "`hetang incident withdraw` takes the numbers.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  @Option(help: ArgumentHelp("Only of that group.", valueName: "group"), completion: .groups)
  var group: String?

  @Option(help: ArgumentHelp("Only about that person.", valueName: "person"))
  var person: String?

  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in
      let lookup = Lookup(desk: desk)
      let group = try group.map { try lookup.group($0).group.id }
      let person = try person.map(lookup.person)
      try list.print(
        Listing(
          fields: .incidents, columns: .incidents(desk), empty: desk.words.commandLine.nothing
        ) {
          try desk.store.incidents(IncidentQuery(group: group, person: person, window: $0))
        })
    }
  }
}
