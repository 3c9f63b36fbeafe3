import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What stands out on the board and in the ledger.
@Suite struct PointLooksTests {
  private func context(columns: Int = 100) -> ConsoleContext {
    ContentFixtures.context(columns: columns)
  }

  private func look<Row>(_ title: String, _ columns: [TableColumn<Row>], _ row: Row) -> Look? {
    columns.first { $0.title == title }?.cell(row).look
  }

  @Test(arguments: [(1, Look.strong), (3, .strong), (4, .plain), (40, .plain)])
  func `the first three places stand out`(rank: Int, look: Look) {
    let columns = BoardPanel().columns(in: context())
    let place = PointSamples.place(rank, 7, "王小明", 5)
    #expect(self.look(Words(.english).points.rank, columns, place) == look)
  }

  @Test func `points that were taken warn, what was taken back stands back`() {
    let columns = LedgerColumns(isInGroup: false, context: context()).all
    let title = Words(.english).points.points
    func look(_ amount: Int, reverses: Int64? = nil, isReversed: Bool = false) -> Look? {
      self.look(
        title, columns,
        PointSamples.entry(1, "Ada", amount, reverses: reverses, isReversed: isReversed))
    }
    #expect(look(5) == .strong && look(-5) == .warning)
    #expect(look(5, isReversed: true) == .muted && look(-5, isReversed: true) == .muted)
    #expect(look(-5, reverses: 9) == .muted)
  }

  @Test func `an entry that takes one back is told as that, also when it was taken back`() {
    let words = Words(.english).points
    #expect(PointSamples.entry(1, "A", 5).mark(words) == nil)
    #expect(PointSamples.entry(1, "A", 5, isReversed: true).mark(words) == words.reversed)
    let both = PointSamples.entry(1, "A", -5, reverses: 9, isReversed: true)
    #expect(both.mark(words) == words.reversal)
    #expect(both.isSettled && !PointSamples.entry(1, "A", 5).isSettled)
  }

  @Test(arguments: [(91, false), (92, true)])
  func `bars stand beside the shares where a wide line has room`(columns: Int, hasBars: Bool) {
    var balance = IncentiveBalance()
    balance.add(PointSamples.entry(1, "A", 5, .interest).entry, isReversed: false)
    var canvas = Canvas(size: Size(rows: 1, columns: columns))
    BalanceLine(balance: balance, context: context(columns: columns))
      .draw(on: &canvas, in: Area(canvas.size))
    #expect(canvas.text.contains("█") == hasBars)
    #expect(canvas.text.contains("100 %"))
  }
}
