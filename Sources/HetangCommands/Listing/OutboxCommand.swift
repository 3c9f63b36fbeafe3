import ArgumentParser
import Community
import Exchange
import Store
import Words

/// What has to happen outside.
struct OutboxCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox", abstract: "List what has to happen on the platforms, latest first.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  func listing(_ desk: Desk) throws -> Listing<OutboxRow> {
    Listing(fields: .outbox, columns: .outbox(desk), empty: desk.words.log.emptyOutbox) {
      try desk.store.outbox($0, at: desk.now)
    }
  }
}
