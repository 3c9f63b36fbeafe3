import ArgumentParser
import Community
import Store
import Words

/// Takes entries of the ledger back.
struct RevokeCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "Take entries of the ledger back with entries of the opposite amount: all, or none.",
    discussion: "`hetang points` lists them with their numbers.")

  @OptionGroup var rows: NumberedRows

  var words: Words { rows.words }

  func run() throws {
    try rows.perform { _, number in
      .reverseAward(PointEntryID(number))
    } deed: { words, _ in
      words.reversed
    }
  }
}
