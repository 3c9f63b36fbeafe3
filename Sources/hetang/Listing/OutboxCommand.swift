import ArgumentParser
import Community
import Exchange
import Store
import Words

/// What has to happen outside.
struct OutboxCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "outbox", abstract: "List what has to happen on the platforms, latest first.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in
      try list.print(
        Listing(fields: .outbox, columns: .outbox(desk), empty: desk.words.log.emptyOutbox) {
          try desk.store.outbox($0, at: desk.now)
        })
    }
  }
}
