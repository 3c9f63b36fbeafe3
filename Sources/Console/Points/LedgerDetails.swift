import Community
import Store
import Terminal
import Words

/// All that is known of an entry, for the pane beside the ledger.
struct LedgerDetails {
  private let row: PointRow
  private let context: ConsoleContext

  init(_ row: PointRow, in context: ConsoleContext) {
    self.row = row
    self.context = context
  }

  var lines: [Prose.Line] {
    let words = context.words.points
    let award = row.entry.award
    let state =
      row.entry.reverses.map { words.reversal(of: $0.rawValue) }
      ?? (row.isReversed ? words.reversed : nil)
    return [Prose.Line(row.personName, .strong)]
      + Prose.facts([
        (words.points, context.words.signed(award.amount)),
        (words.incentive, words.name(of: award.incentive)),
        (words.reason, words.reason(award.reason)),
        (words.group, award.group == nil ? words.wholeCommunity : row.groupName),
        (words.time, context.words.time.dateAndTime(row.entry.at, in: context.zone)),
        (words.by, row.entry.by),
        (words.entry, "#\(row.entry.id.rawValue)"),
        (words.state, state),
      ])
  }
}
