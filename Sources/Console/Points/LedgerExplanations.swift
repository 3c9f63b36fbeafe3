import Community
import Store
import Terminal
import Words

/// What an entry's amount and the balance below the ledger mean, for `?`.
struct LedgerExplanations {
  let row: PointRow
  let balance: IncentiveBalance
  let context: ConsoleContext
  private var words: PointWords { context.words.points }

  init(row: PointRow, balance: IncentiveBalance, context: ConsoleContext) {
    self.row = row
    self.balance = balance
    self.context = context
  }

  var all: [Explanation] { [amount, shares] }

  private var amount: Explanation {
    Explanation(
      name: words.points, value: context.words.signed(row.entry.award.amount),
      definition: words.amountDefinition,
      inputs: [MemberPageProse.line(for: row, in: context)].map { Text.clean($0) },
      source: context.words.members.ledgerSource, whatChangesIt: words.amountChange)
  }

  private var shares: Explanation {
    let shares = Incentive.allCases.map { incentive in
      let points = context.words.number(balance.points[incentive] ?? 0)
      return context.words.bracketed(
        context.words.labelled(words.name(of: incentive), points),
        context.words.percent(balance.share(of: incentive)))
    }
    return Explanation(
      name: words.balanceTitle,
      value: words.share(
        of: .interest, context.words.percent(balance.share(of: .interest))),
      definition: words.balanceDefinition(IncentiveBalance.mostInterest.value),
      inputs: shares + [words.balance(entries: balance.entries)], source: words.balanceSource,
      whatChangesIt: words.balanceChange)
  }
}
