import Community
import Store
import Terminal
import Words

/// The board (榜单): who has the most points of the week, the month or ever.
struct BoardPanel: Equatable, Sendable {
  /// The group in whose context points are given from here; the board is the community's.
  let group: GroupID?
  private(set) var period = BoardPeriod.week
  var list = ListState<BoardRow>()

  init(group: GroupID? = nil) { self.group = group }
}

extension BoardPanel: ListPanel {
  var queries: [Query] { [.board(period, list.window)] }

  mutating func receive(_ answer: Answer, to query: Query) {
    if case .board(let page) = answer { list.receive(page) }
  }

  /// The board is short enough to be read; the store keeps no filter for it.
  var unusedListActions: Set<Action> { [.filter] }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    switch action {
    case .segment: .available
    case .open, .award: list.targets.isEmpty ? .unavailable(.nothingSelected) : .available
    default: listAvailability(of: action) ?? .absent
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    switch action {
    case .back: return list.giveUpOne() ? [] : [.pop]
    case .segment:
      period = BoardPeriod.allCases.following(period)
      list.restart()
    case .open:
      guard let person = list.selected?.person else { return [] }
      return [.push(Screen(MemberScreen(person: person.id, name: person.name)))]
    case .award:
      let people = list.targets.map { ($0.person.id, $0.person.name) }
      return [
        .open(
          .award(
            AwardDialog(
              people: Dictionary(people, uniquingKeysWith: { first, _ in first }), group: group)))
      ]
    default: _ = list.take(action)
    }
    return []
  }

  var footer: [Action] { [.award, .open, .segment, .mark, .markAll] }

  func heading(in context: ConsoleContext) -> String {
    context.words.points.boardHeading(period, isOnGroupPage: group != nil)
  }

  func emptyText(in context: ConsoleContext) -> String { context.words.points.empty(period) }

  func explanations(in context: ConsoleContext) -> [Explanation] {
    list.selected.map { BoardExplanations(row: $0, period: period, context: context).all } ?? []
  }

  // MARK: Drawing

  func columns(in context: ConsoleContext) -> [TableColumn<BoardRow>] {
    let words = context.words
    return [
      TableColumn(words.points.rank, width: 4, priority: 1, alignment: .trailing) { row in
        (words.number(row.rank), row.rank <= 3 ? .strong : .plain)
      },
      TableColumn(words.points.name, width: 12, widest: 30, isName: true) { row in
        (row.person.name, .plain)
      },
      TableColumn(words.points.points, width: 7, alignment: .trailing) { row in
        (words.number(row.points), .strong)
      },
      TableColumn(words.points.participation, width: 18, widest: 26, priority: 2) { row in
        let minutes = row.participation(on: context.today)
        let figure = Text.fit(words.rate(minutes), columns: 6, align: .trailing)
        let bar = ParticipationBar.text(minutes, columns: 11, glyphs: context.glyphs)
        return ("\(figure) \(bar)", .plain)
      },
    ]
  }

  func details(of row: BoardRow, in context: ConsoleContext) -> [Prose.Line] {
    let words = context.words
    let minutes = row.participation(on: context.today)
    let facts = Prose.facts([
      (words.points.rank, words.number(row.rank)),
      (words.points.points, words.points.sum(row.points, in: words.points.name(of: period))),
      (words.points.participation, words.rate(minutes)),
      (words.members.tags, words.listed(row.person.tags)),
      (words.members.note, row.person.note),
    ])
    return [Prose.Line(row.person.name, .strong)] + facts
  }
}
