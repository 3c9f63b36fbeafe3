import Community
import Store
import Terminal
import Words

/// The columns of the ledger.
struct LedgerColumns {
  /// In one group the group's name is no column.
  var isInGroup: Bool
  let context: ConsoleContext
  private var words: PointWords { context.words.points }

  init(isInGroup: Bool, context: ConsoleContext) {
    self.isInGroup = isInGroup
    self.context = context
  }

  var all: [TableColumn<PointRow>] {
    [
      TableColumn(words.time, width: 11, priority: 3) { row in
        (context.words.time.short(row.entry.at, in: context.zone), .muted)
      },
      TableColumn(words.name, width: 10, widest: 18, isName: true) { row in
        (row.personName, .plain)
      },
      TableColumn(words.points, width: 7, alignment: .trailing) { row in
        (context.words.signed(row.entry.award.amount), look(of: row))
      },
      incentive,
      TableColumn(words.reason, width: isInGroup ? 17 : 14, widest: 30, priority: 1) { row in
        (words.reason(row.entry.award.reason), row.isSettled ? .muted : .plain)
      },
    ] + (isInGroup ? [] : [group]) + [
      TableColumn(words.by, width: 6, widest: 10, priority: 5) { ($0.entry.by, .muted) },
      state,
    ]
  }

  private func look(of row: PointRow) -> Look {
    row.isSettled ? .muted : row.entry.award.amount < 0 ? .warning : .strong
  }

  private var incentive: TableColumn<PointRow> {
    let width = (Incentive.allCases.map(words.name(of:)) + [words.incentive]).map { Text.width($0) }
    return TableColumn(words.incentive, width: width.max() ?? 8, priority: 4) { row in
      (words.name(of: row.entry.award.incentive), .plain)
    }
  }

  private var group: TableColumn<PointRow> {
    TableColumn(words.group, width: 12, widest: 16, priority: 4, cut: .middle) { row in
      (row.groupName ?? context.glyphs.level, .muted)
    }
  }

  private var state: TableColumn<PointRow> {
    let width = [words.reversed, words.reversal, words.state].map { Text.width($0) }.max() ?? 8
    return TableColumn(words.state, width: width, priority: 2) { row in
      (row.mark(words) ?? "", .warning)
    }
  }
}
