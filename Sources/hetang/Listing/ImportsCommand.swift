import ArgumentParser
import Community
import Exchange
import Store
import Words

/// The finished imports.
struct ImportsCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "imports", abstract: "List the finished imports, latest first.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in
      try list.print(
        Listing(fields: .imports, columns: .imports(desk), empty: desk.words.log.emptyImports) {
          try desk.store.imports($0)
        })
    }
  }
}
