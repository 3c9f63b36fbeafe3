import Community
import Store
import Terminal
import Words

/// Which other group to compare with: a list that narrows as one types.
struct ComparePicker: Equatable, Sendable {
  var list = ListState<GroupRow>()

  init() { list.filter.open() }

  var query: Query {
    .groups(GroupQuery(sort: .name, filter: list.filter.text, window: list.window))
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words
    let (heading, body) = area.splitTop(area.rows >= 4 ? 1 : 0)
    Table(columns: columns(context), emptyText: words.compare.noOther)
      .draw(list, on: &canvas, in: body, context: context)
    ListHeading(text: words.compare.pick).draw(list, on: &canvas, in: heading, context: context)
  }

  mutating func layout(in area: Area) {
    list.height = max(1, Table<GroupRow>.bodyRows(area.rows - (area.rows >= 4 ? 1 : 0)))
  }

  private func columns(_ context: ConsoleContext) -> [TableColumn<GroupRow>] {
    let words = context.words
    let namesakes = Namesakes(list.page.rows.map(\.group))
    return [
      TableColumn(words.groups.group, width: 12, widest: 40, isName: true, cut: .middle) { row in
        (namesakes.name(of: row.group, words), .plain)
      },
      TableColumn(words.groups.stage, width: 8, priority: 1) { row in
        guard let stage = row.figures?.stage else { return ("-", .muted) }
        return (words.health.name(stage), stage.look)
      },
      TableColumn(words.groups.healthShort, width: 4, priority: 1, alignment: .trailing) { row in
        guard let health = row.figures?.health?.health else { return ("-", .muted) }
        return ("\(Int(health.rounded()))", (row.figures?.healthColour ?? .green).look)
      },
      TableColumn(words.groups.members, width: 7, priority: 2, alignment: .trailing) { row in
        (words.number(row.members), .plain)
      },
    ]
  }
}
