import Community
import Terminal
import Words

/// The line below the ledger: how the points given divide among the incentives, and a warning when
/// interest outweighs the others.
struct BalanceLine {
  let balance: IncentiveBalance
  let context: ConsoleContext

  /// From so many columns on there is room for bars beside the shares.
  private static let columnsWithBars = 92

  func draw(on canvas: inout Canvas, in area: Area) {
    guard area.rows > 0 else { return }
    let words = context.words
    var column = area.column + 2
    for incentive in Incentive.allCases {
      let share = balance.share(of: incentive)
      let bar =
        area.columns >= Self.columnsWithBars
        ? Bar.text(share, columns: 5, glyphs: context.glyphs) + " " : ""
      column += canvas.put(
        "\(words.points.name(of: incentive)) \(bar)\(words.percent(share))  ",
        at: Point(row: area.row, column: column),
        width: max(0, area.endColumn - column))
    }
    let (text, look): (String, Look) =
      balance.isOneSided
      ? (words.points.mostlyInterest(over: IncentiveBalance.mostInterest.value), .warning)
      : (words.points.balance(entries: balance.entries), .muted)
    canvas.put(
      Text.truncate(text, columns: max(0, area.endColumn - column)),
      at: Point(row: area.row, column: column), style: look.style)
  }
}
