import Community
import Store
import Terminal
import Words

/// Why people choose Hetang: the score of a group, what makes it, which rules the group breaks and
/// what to do about it, as one page to read from top to bottom.
struct GroupHealthTab: Equatable, Sendable {
  var page: GroupPage?
  private var cursor = DocumentCursor<HealthItem>()
  /// Columns of text; the layout learns it.
  private var columns = 76

  private func document(in context: ConsoleContext) -> Document<HealthItem> {
    page.map { HealthSheet(page: $0, columns: columns, context: context).document } ?? Document()
  }

  private func chosen(in context: ConsoleContext) -> HealthBlock? {
    let document = document(in: context)
    return document.blocks.isEmpty ? nil : document.blocks[cursor.place(in: document)]
  }
}

extension GroupHealthTab: ScreenModel {
  var queries: [Query] { [] }
  mutating func receive(_ answer: Answer, to query: Query) {}

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    guard action == .open else { return cursor.availability(of: action) }
    return chosen(in: context)?.reading == nil ? .absent : .available
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    let document = document(in: context)
    if cursor.take(action, in: document) { return [] }
    guard action == .open, let reading = chosen(in: context)?.reading else { return [] }
    return [.open(.reading(ReadingDialog(title: reading.title, text: reading.text)))]
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    columns = max(2, area.columns - 3)
    cursor.layout(document(in: context), rows: area.rows)
  }

  var footer: [Action] { [.open] }

  /// What is chosen first, then all figures of the group.
  func explanations(in context: ConsoleContext) -> [Explanation] {
    guard let page else { return [] }
    let general = GroupExplanations(row: page.row, context: context).all
    return (chosen(in: context)?.explanation.map { [$0] } ?? []) + general
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    document(in: context).draw(cursor, on: &canvas, in: area, context: context)
    guard let page, page.row.figures == nil else { return }
    let inside = area.inset(columns: 2)
    Prose([Prose.Line(context.words.groups.noFigures, .muted)]).draw(on: &canvas, in: inside)
  }
}
