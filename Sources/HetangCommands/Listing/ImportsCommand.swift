import ArgumentParser
import Community
import Exchange
import Store
import Words

/// The imports.
struct ImportsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "imports", abstract: "List the imports, latest first.",
    discussion: "`hetang take-back` takes one back.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  func listing(_ desk: Desk) throws -> Listing<ImportRow> {
    Listing(fields: .imports, columns: .imports(desk), empty: desk.words.log.emptyImports) {
      try desk.store.imports($0)
    }
  }
}
