import Community
import Store
import Terminal
import Words

/// Who wants in (入群申请): the requests of one group or of all, each with what speaks for and
/// against it, decided with single keys.
struct JoinsPanel: Equatable, Sendable {
  private let group: GroupID?
  private(set) var scope = JoinQuery.Scope.open
  var list = ListState<JoinRow>()
  /// Requests whose decision is on its way to the store: no key decides them again meanwhile.
  private(set) var deciding: Set<JoinID> = []

  /// - Parameter group: only the requests of that group; nil for those of all.
  init(group: GroupID? = nil) { self.group = group }

  private var query: Query {
    .joins(JoinQuery(scope: scope, group: group, filter: list.filter.text, window: list.window))
  }

  /// What a decision applies to.
  private var acts: JoinActs { JoinActs(list.targets.filter { !deciding.contains($0.rowID) }) }

  /// The open requests below the selected one, for the page to go on with.
  private var upNext: [JoinID] {
    list.page.rows.dropFirst(list.selectedIndex + 1 - list.page.offset)
      .filter { $0.request.state.isOpen && !deciding.contains($0.rowID) }.map(\.rowID)
  }

  private mutating func show(_ next: JoinQuery.Scope) {
    scope = next
    list.restart()
  }
}

extension JoinsPanel: ListScreen {
  var queries: [Query] { [query] }

  mutating func receive(_ answer: Answer, to query: Query) {
    guard case .joins(let page) = answer, query == self.query else { return }
    list.receive(page)
    deciding = []
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    if let known = list.availability(of: action) ?? acts.availability(of: action) { return known }
    switch action {
    case .back, .segment: return .available
    case .open: return list.selected == nil ? .unavailable(.nothingSelected) : .available
    default: return .absent
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if list.take(action) { return [] }
    switch action {
    case .back: return list.giveUpOne() ? [] : [.pop]
    case .segment:
      show(scope.next)
      return []
    case .open:
      guard let row = list.selected else { return [] }
      return [.push(Screen(JoinScreen(join: row.rowID, upNext: upNext)))]
    default: return acts.steps(for: action, in: context)
    }
  }

  /// Moves on to the next open request at once, so that a quick second key never meets the first
  /// one's row.
  mutating func asked(for intent: Intent) {
    list.clearMarks()
    deciding.formUnion(intent.decidedJoins)
    guard let selected = list.selectedID, deciding.contains(selected), let next = upNext.first
    else { return }
    list.select(id: next)
  }

  var footer: [Action] {
    [.approve, .reject, .hold, .reopen, .open, .mark, .segment, .filter]
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    list.height = max(1, Table<JoinRow>.bodyRows(JoinsLayout(area).table.rows))
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let layout = JoinsLayout(area)
    let words = context.words.joins
    if let row = list.selected {
      layout.drawDetail(of: row, on: &canvas, context: context)
    }
    let columns = JoinColumns(
      scope: scope, showsGroup: group == nil, deciding: deciding, context: context)
    Table(
      columns: columns.columns(in: layout.table.columns),
      emptyText: list.filter.text.isEmpty ? words.none(scope) : words.noMatch
    ).draw(list, on: &canvas, in: layout.table, context: context)
    ListHeading(text: words.scope(scope)).draw(
      list, on: &canvas, in: layout.heading, context: context)
  }

  func title(in context: ConsoleContext) -> String { context.words.joins.title }

  func explanations(in context: ConsoleContext) -> [Explanation] {
    list.selected?.explanations(in: context) ?? []
  }
}

extension JoinQuery.Scope {
  /// The one that `f` shows after this one.
  var next: Self { Self.allCases.following(self) }
}

extension Intent {
  /// The join requests that it decides.
  var decidedJoins: [JoinID] {
    guard case .plain(.command(let command, _)) = self else { return [] }
    return command.decidedJoins
  }
}

extension Command {
  fileprivate var decidedJoins: [JoinID] {
    switch self {
    case .decideJoin(let decision): [decision.request]
    case .batch(let commands): commands.flatMap(\.decidedJoins)
    default: []
    }
  }
}
