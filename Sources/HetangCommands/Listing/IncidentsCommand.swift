import ArgumentParser
import Community
import Exchange
import Store
import Words

/// The list of incidents.
struct IncidentsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "incidents", abstract: "List what went wrong and was noted, latest first.",
    discussion: "`hetang incident withdraw` takes the numbers.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions
  @OptionGroup var group: GroupFilter

  @Option(help: ArgumentHelp("Only about that person.", valueName: "person"))
  var person: String?

  func listing(_ desk: Desk) throws -> Listing<IncidentRow> {
    let group = try group.id(desk)
    let person = try person.map(Lookup(desk: desk).person)
    return Listing(
      fields: .incidents, columns: .incidents(desk), empty: desk.words.commandLine.nothing
    ) {
      try desk.store.incidents(IncidentQuery(group: group, person: person, window: $0))
    }
  }
}
