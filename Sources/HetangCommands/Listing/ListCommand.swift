import ArgumentParser
import Exchange
import Store
import Words

/// A command that prints rows of one kind: the commands differ in nothing but which rows.
protocol ListCommand: ParsableCommand, Speaking {
  associatedtype Row: Sendable

  var common: CommonOptions { get }
  var list: ListingOptions { get }

  /// The rows that were asked for.
  func listing(_ desk: Desk) throws -> Listing<Row>
}

extension ListCommand {
  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in try list.print(try listing(desk)) }
  }
}
