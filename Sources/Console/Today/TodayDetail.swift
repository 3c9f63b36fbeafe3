import Community
import Store
import Terminal
import Words

/// The selected row of the queue in a few lines: enough to decide without opening it.
struct TodayDetail {
  var row: TodayRow
  var context: ConsoleContext

  func draw(on canvas: inout Canvas, in area: Area) {
    canvas.followers.append(area)
    var place = 0
    for line in lines {
      for part in Text.wrap(line.text, columns: max(1, area.columns)) where place < area.rows {
        canvas.put(
          part, at: Point(row: area.row + place, column: area.column), style: line.look.style)
        place += 1
      }
    }
  }

  private var lines: [DialogBox.Line] {
    let words = context.words
    switch row.subject {
    case .join(let join):
      return [DialogBox.Line(Text.clean("\(join.request.name) → \(join.groupName)"), .strong)]
        + join.review.checks.map { check in
          DialogBox.Line(
            "\(check.verdict.sign(context.glyphs).text) "
              + Text.clean(words.joins.describe(check.finding)),
            check.verdict == .failed ? .bad : .plain)
        }
    case .delivery(let delivery):
      return [DialogBox.Line(Text.clean(delivery.groupName), .strong)]
        + delivery.post.text.body.split(separator: "\n").prefix(20).map {
          DialogBox.Line(Text.clean(String($0)))
        }
    case .task(let task):
      let about = [task.groupName, task.personName].compactMap(\.self).joined(separator: " · ")
      return [DialogBox.Line(Text.clean(task.task.fields.title), .strong)]
        + [
          DialogBox.Line(Text.clean(about), .muted),
          DialogBox.Line(Text.clean(task.task.fields.note)),
        ].filter { !$0.text.isEmpty }
    case .consent(let consent):
      return ConsentProse(consent, in: context).lines.map { DialogBox.Line($0) }
    case .alert(let alert, let name):
      return [
        DialogBox.Line(Text.clean(name), .strong), DialogBox.Line(words.today.sentence(alert.kind)),
      ]
    }
  }
}
