import ArgumentParser
import Exchange
import Store
import Words

/// The ledger, or a board.
struct PointsCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "points", abstract: "List the ledger of points, latest first, or a board.",
    discussion: """
      hetang points --person 12 --csv
      hetang points --board month --limit 10
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions
  @OptionGroup var queue: QueueOptions
  @OptionGroup var since: SinceOption

  @Option(help: ArgumentHelp("Only entries of that person.", valueName: "person"))
  var person: String?

  @Option(
    help: ArgumentHelp("The board of a time instead of the ledger.", valueName: "period"))
  var board: Choice<BoardPeriod>?

  var words: Words { common.words }

  func validate() throws {
    let isNarrowed =
      person != nil || queue.group.group != nil || !queue.filter.isEmpty || since.day != nil
    if board != nil && isNarrowed {
      throw ValidationError("--board goes without --person, --group, --filter and --since.")
    }
  }

  func run() throws {
    try common.atDesk { desk in
      if let board { return try show(board.value, desk) }
      let group = try queue.group.id(desk)
      let person = try person.map { try Lookup(desk: desk).person($0) }
      try list.print(
        Listing(
          fields: .points, columns: .points(desk), empty: desk.words.commandLine.nothing
        ) { window in
          try desk.store.ledger(
            person: person, group: group, filter: queue.filter,
            meanings: desk.words.points.meanings(of: queue.filter), since: since.moment(at: desk),
            window: window)
        })
    }
  }

  private func show(_ period: BoardPeriod, _ desk: Desk) throws {
    try list.print(
      Listing(
        fields: .board(on: desk.today), columns: .board(desk),
        empty: desk.words.commandLine.nothing
      ) { window in
        try desk.store.board(period, at: desk.now, in: desk.zone, window: window)
      })
  }
}
