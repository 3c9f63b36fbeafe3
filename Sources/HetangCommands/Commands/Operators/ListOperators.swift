import ArgumentParser
import Community
import Exchange
import Store
import Words

/// `hetang operators list`
struct ListOperators: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Who works here (the default).",
    discussion: "`hetang operators rights` tells the role of whoever is not in the list.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in
      let newcomers = words.operators.newcomersAre(try desk.store.rightsTable().newcomers)
      let accounts = try desk.store.accounts()
      try list.print(
        Listing(accounts, fields: .operators, columns: .operators(desk), empty: newcomers))
      if list.form.format == nil, !accounts.isEmpty { StandardOutput.print(newcomers) }
    }
  }
}
