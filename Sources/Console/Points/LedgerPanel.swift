import Community
import Store
import Terminal
import Words

/// The ledger (流水): every entry of points, latest first; of one group, or of all.
struct LedgerPanel: Equatable, Sendable {
  let group: GroupID?
  var list = ListState<PointRow>()

  init(group: GroupID? = nil) { self.group = group }

  /// How the points given in the loaded entries divide among the incentives.
  var balance: IncentiveBalance {
    list.page.rows.reduce(into: IncentiveBalance()) { balance, row in
      balance.add(row.entry, isReversed: row.isReversed)
    }
  }
}

extension LedgerPanel: ListPanel {
  var queries: [Query] {
    [.ledger(LedgerQuery(group: group, filter: list.filter.text, window: list.window))]
  }

  mutating func receive(_ answer: Answer, to query: Query) {
    if case .ledger(let page) = answer { list.receive(page) }
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    switch action {
    case .open, .award:
      return list.targets.isEmpty ? .unavailable(.nothingSelected) : .available
    case .reverse:
      if list.targets.isEmpty { return .unavailable(.nothingSelected) }
      return list.targets.allSatisfy(\.isSettled) ? .unavailable(.alreadyReversed) : .available
    default: return listAvailability(of: action) ?? .absent
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    switch action {
    case .back: return list.giveUpOne() ? [] : [.pop]
    case .open:
      guard let row = list.selected else { return [] }
      return [.push(Screen(MemberScreen(person: row.entry.award.person, name: row.personName)))]
    case .award:
      let people = list.targets.map { ($0.entry.award.person, $0.personName) }
      return [
        .open(
          .award(
            AwardDialog(
              people: Dictionary(people, uniquingKeysWith: { first, _ in first }), group: group)))
      ]
    case .reverse:
      let entries = list.targets.filter { !$0.isSettled }.map(\.entry.id)
      return [.perform(.all(entries.map(Command.reverseAward), .reversed))]
    default:
      _ = list.take(action)
      return []
    }
  }

  var footer: [Action] { [.reverse, .award, .open, .filter, .mark] }

  func heading(in context: ConsoleContext) -> String { context.words.points.ledgerHeading }

  func emptyText(in context: ConsoleContext) -> String {
    list.filter.text.isEmpty ? context.words.points.emptyLedger : context.words.points.noMatch
  }

  func columns(in context: ConsoleContext) -> [TableColumn<PointRow>] {
    LedgerColumns(isInGroup: group != nil, context: context).all
  }

  func details(of row: PointRow, in context: ConsoleContext) -> [Prose.Line] {
    LedgerDetails(row, in: context).lines
  }

  func footRows(_ area: Area) -> Int { area.rows >= 8 && balance.entries > 0 ? 1 : 0 }

  func drawFoot(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    BalanceLine(balance: balance, context: context).draw(on: &canvas, in: area)
  }

  func explanations(in context: ConsoleContext) -> [Explanation] {
    list.selected.map {
      LedgerExplanations(row: $0, balance: balance, context: context).all
    } ?? []
  }
}
