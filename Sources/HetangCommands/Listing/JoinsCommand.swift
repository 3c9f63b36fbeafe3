import ArgumentParser
import Exchange
import Store
import Words

/// The list of join requests.
struct JoinsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "joins", abstract: "List join requests with what their review found.",
    discussion: """
      The open ones stand oldest first, then the decided ones latest first. `hetang approve`, \
      `reject` and `hold` take the numbers.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions
  @OptionGroup var queue: QueueOptions

  @Option(help: ArgumentHelp("Which of the requests.", valueName: "state"))
  var state = Choice(JoinQuery.Scope.open)

  func listing(_ desk: Desk) throws -> Listing<JoinRow> {
    let group = try queue.group.id(desk)
    let heads = desk.words.joins
    return Listing(
      fields: .joins, columns: .joins(desk),
      empty: queue.filter.isEmpty ? heads.none(state.value) : heads.noMatch
    ) { window in
      try desk.store.joins(
        JoinQuery(scope: state.value, group: group, filter: queue.filter, window: window))
    }
  }
}
