import Community
import Store
import Terminal
import Words

extension ContentScreen {
  func headingRows(_ area: Area) -> Int { area.rows >= 5 ? 1 : 0 }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    switch view {
    case .list: drawList(on: &canvas, in: area, context: context)
    case .calendar: week.draw(on: &canvas, in: area, context: context)
    }
  }

  private func drawList(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let (head, body) = area.splitTop(headingRows(area))
    ListHeading(text: context.words.content.name(of: scope))
      .draw(list, on: &canvas, in: head, context: context)
    let (side, pane) = SidePane.split(body)
    let words = context.words.content
    let empty = list.filter.text.isEmpty ? words.empty(scope) : words.noMatch
    Table(columns: columns(context), emptyText: empty)
      .draw(list, on: &canvas, in: side, context: context)
    if let selected = list.selected, pane.columns > 0 {
      PostDetail(row: selected, rows: pane.rows, context: context).pane
        .draw(on: &canvas, in: pane, context: context)
    }
  }

  private func columns(_ context: ConsoleContext) -> [TableColumn<PostRow>] {
    let words = context.words
    let content = words.content
    var columns: [TableColumn<PostRow>] = [
      TableColumn(content.post, width: 15, widest: 44, isName: true) { row in
        (Text.clean(row.post.text.heading, limit: 400), .plain)
      },
      TableColumn(content.part, width: 5, priority: 3) { row in
        (content.name(of: row.post.text.part), row.post.text.part.look)
      },
      TableColumn(content.state, width: 20, widest: 30, priority: 1, cut: .part) { row in
        here(row).state(words)
      },
      TableColumn(content.when, width: 11, priority: 2) { row in
        (here(row).when(context), .plain)
      },
    ]
    if group == nil {
      columns.append(
        TableColumn(content.group, width: 14, widest: 26, priority: 4, cut: .middle) { row in
          (row.groups(words, columns: 26), .plain)
        })
    }
    return columns
  }
}
