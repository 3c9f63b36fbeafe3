import Store
import Terminal
import Words

/// What the figures of a place on the board mean, for `?`.
struct BoardExplanations {
  let row: BoardRow
  let period: BoardPeriod
  let context: ConsoleContext
  private var words: PointWords { context.words.points }

  init(row: BoardRow, period: BoardPeriod, context: ConsoleContext) {
    self.row = row
    self.period = period
    self.context = context
  }

  var all: [Explanation] { [contribution, participation, rank] }

  private var sum: String { words.sum(row.points, in: words.name(of: period)) }

  private var contribution: Explanation {
    Explanation(
      name: context.words.members.contribution, value: sum, definition: words.periodDefinition,
      inputs: [], source: context.words.members.ledgerSource,
      whatChangesIt: context.words.members.contributionChange)
  }

  private var participation: Explanation {
    let members = context.words.members
    return Explanation(
      name: words.participation,
      value: context.words.rate(row.participation(on: context.today)),
      definition: members.participationDefinition, inputs: [], source: members.ownSource,
      whatChangesIt: members.participationChange)
  }

  private var rank: Explanation {
    Explanation(
      name: words.rank, value: context.words.number(row.rank), definition: words.rankDefinition,
      inputs: [sum], source: words.boardSource, whatChangesIt: words.rankChange)
  }
}
