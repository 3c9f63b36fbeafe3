import Community
import Store
import Terminal
import Words

/// All groups with their figures, one a line (群).
struct GroupsScreen: Equatable, Sendable {
  var list = ListState<GroupRow>()
  private var sort = GroupQuery.Sort.attention
  private var namesakes = Namesakes()

  init() {}
}

extension GroupsScreen: ListScreen {
  var queries: [Query] {
    [.groups(GroupQuery(sort: sort, filter: list.filter.text, window: list.window))]
  }

  mutating func receive(_ answer: Answer, to query: Query) {
    guard case .groups(let page) = answer else { return }
    list.receive(page)
    namesakes = Namesakes(page.rows.map(\.group))
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    if let common = list.availability(of: action) { return common }
    switch action {
    case .open: return list.selected == nil ? .unavailable(.nothingSelected) : .available
    case .post, .task, .edit, .erase, .compare:
      if list.targets.isEmpty { return .unavailable(.nothingSelected) }
      return tooMany(for: action).map(Availability.unavailable) ?? .available
    case .sort, .back: return .available
    default: return .absent
    }
  }

  /// A post goes to as many groups as are marked, two are compared, the rest is about one.
  private func tooMany(for action: Action) -> Availability.Reason? {
    switch action {
    case .post: nil
    case .compare: list.marked.count > 2 ? .twoAtMost : nil
    default: list.marked.count > 1 ? .oneAtATime : nil
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if list.take(action) { return [] }
    switch action {
    case .back:
      _ = list.giveUpOne()
    case .sort:
      sort = GroupQuery.Sort.allCases.following(sort)
      list.restart()
    case .open:
      guard let row = list.selected else { return [] }
      return [.push(Screen(GroupScreen(group: row.group.id, name: row.group.name)))]
    case .compare: return compare
    case .post:
      return [.open(.composer(ComposerDialog(groups: Set(list.targets.map(\.group.id)))))]
    case .task:
      return one.map { [.open(.task(TaskDialog(group: $0.id, about: $0.name)))] } ?? []
    case .erase:
      return one.map { [.open(.choice(ErasureQuestion(group: $0).dialog(context.words)))] } ?? []
    case .edit:
      return list.targets.first.map {
        [.open(.choice(GroupSettings(row: $0).dialog(context.words)))]
      } ?? []
    default: break
    }
    return []
  }

  /// What is about one group is about the marked one, or else the selected one.
  private var one: Group? { list.targets.first?.group }

  /// The two marked groups side by side, or the one marked or selected beside itself earlier.
  private var compare: [Step] {
    let groups = list.targets.map(\.group)
    guard let first = groups.first else { return [] }
    let other = groups.dropFirst().first.map { ComparisonQuery.Other.group($0.id) }
    return [.push(Screen(CompareScreen(first.id, name: first.name, against: other)))]
  }

  var footer: [Action] {
    [.open, .post, .task, .filter, .sort, .mark, .compare, .edit, .erase]
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    list.height = Table<GroupRow>.bodyRows(parts(of: area).table.rows)
  }

  func explanations(in context: ConsoleContext) -> [Explanation] {
    list.selected.map { GroupExplanations(row: $0, context: context).all } ?? []
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let parts = parts(of: area)
    let words = context.words
    GroupsTable(
      context: context, isFiltered: !list.filter.text.isEmpty, namesakes: namesakes
    ).table.draw(list, on: &canvas, in: parts.table, context: context)
    if let row = list.selected {
      GroupSummary(row: row, context: context).draw(on: &canvas, in: parts.summary)
      if parts.pane.rows > 0 {
        GroupFacts(row: row, context: context).draw(on: &canvas, in: parts.pane)
      }
    }
    ListHeading(text: words.groups.name(of: sort)).draw(
      list, on: &canvas, in: parts.heading, context: context)
  }

  private func parts(of area: Area) -> (heading: Area, table: Area, summary: Area, pane: Area) {
    let (heading, below) = area.splitTop(area.rows >= 8 ? 1 : 0)
    let (main, summary) = below.splitBottom(area.rows >= 16 ? 2 : area.rows >= 12 ? 1 : 0)
    if area.columns >= 150 {
      let (table, pane) = main.splitLeft(area.columns - 46)
      return (heading, table, summary, pane)
    }
    // A tall terminal has room for the facts under the list.
    let (table, pane) = main.splitBottom(area.rows >= 28 ? 9 : 0)
    return (heading, table, summary, pane)
  }
}
