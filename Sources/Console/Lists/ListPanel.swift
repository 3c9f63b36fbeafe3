import Community
import Terminal
import Words

/// A screen that is one list: a heading, a table, and what is known of the selected row beside it
/// where the terminal is wide enough. Says what all such screens do alike; each adds its actions.
protocol ListPanel: ScreenModel {
  associatedtype Row: ListRow
  var list: ListState<Row> { get set }
  /// Actions of every list that mean nothing in this one.
  var unusedListActions: Set<Action> { get }
  /// What is shown and how it is sorted.
  func heading(in context: ConsoleContext) -> String
  /// Said in place of rows.
  func emptyText(in context: ConsoleContext) -> String
  func columns(in context: ConsoleContext) -> [TableColumn<Row>]
  /// All that is known of a row.
  func details(of row: Row, in context: ConsoleContext) -> [Prose.Line]
  /// Rows kept free below the table.
  func footRows(_ area: Area) -> Int
  func drawFoot(on canvas: inout Canvas, in area: Area, context: ConsoleContext)
}

extension ListPanel {
  var unusedListActions: Set<Action> { [] }
  func footRows(_ area: Area) -> Int { 0 }
  func drawFoot(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {}

  /// Whether an action that every list knows can be taken here; nil when it is none of those.
  func listAvailability(of action: Action) -> Availability? {
    if action == .back { return .available }
    return unusedListActions.contains(action) ? .absent : list.availability(of: action)
  }

  var wantsBack: Bool { list.hasSomethingToGiveUp }
  var targets: [CommandError.Subject] { list.targets.compactMap(\.claimable) }
  mutating func clearMarks() { list.clearMarks() }
  mutating func expectBack(_ subjects: Set<CommandError.Subject>) { list.expectBack(subjects) }
  var isTyping: Bool { list.filter.field != nil }
  mutating func type(_ key: Key, in context: ConsoleContext) { list.type(key) }
  mutating func paste(_ text: String) { list.paste(text) }

  mutating func layout(in area: Area, context: ConsoleContext) {
    list.height = max(1, Table<Row>.bodyRows(areas(area).table.rows))
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let areas = areas(area)
    if let row = list.selected, areas.pane.columns > 0 {
      SidePane(Prose(details(of: row, in: context)))
        .draw(on: &canvas, in: areas.pane, context: context)
    }
    drawFoot(on: &canvas, in: areas.foot, context: context)
    Table(columns: columns(in: context), emptyText: emptyText(in: context))
      .draw(list, on: &canvas, in: areas.table, context: context)
    ListHeading(text: heading(in: context))
      .draw(list, on: &canvas, in: areas.heading, context: context)
  }

  private func areas(_ area: Area) -> (heading: Area, table: Area, foot: Area, pane: Area) {
    let (heading, rest) = area.splitTop(area.rows >= 4 ? 1 : 0)
    let (list, pane) = SidePane.split(rest)
    let (table, foot) = list.splitBottom(footRows(area))
    return (heading, table, foot, pane)
  }
}
