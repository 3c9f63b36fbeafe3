import ArgumentParser
import Community
import Exchange
import Store
import Words

/// The deliveries that wait.
struct DeliveriesCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliveries", abstract: "List what is due to be sent, or what is to come.",
    discussion: "`hetang delivery sent` and `skip` take the numbers.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions
  @OptionGroup var group: GroupFilter

  @Option(help: ArgumentHelp("How many days ahead; else what is due now.", valueName: "number"))
  var days: Int?

  func validate() throws {
    if let days, !(1...366).contains(days) {
      throw ValidationError("--days takes a number from 1 to 366.")
    }
  }

  func listing(_ desk: Desk) throws -> Listing<DeliveryRow> {
    let group = try group.id(desk)
    let rows =
      try days.map {
        try desk.store.deliveries(from: desk.now, until: desk.now + Int64($0) * 86_400)
      } ?? desk.store.dueDeliveries(limit: .max)
    return Listing(
      rows.filter { group == nil || $0.delivery.group == group }, fields: .deliveries,
      columns: .deliveries(desk), empty: desk.words.commandLine.nothing)
  }
}
