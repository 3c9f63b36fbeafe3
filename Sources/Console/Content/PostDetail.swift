import Community
import Store
import Terminal
import Words

/// A post beside the list: its part, how each delivery stands, and its text.
struct PostDetail {
  var row: PostRow

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let columns = max(2, area.columns)
    for (place, line) in lines(columns: columns, rows: area.rows, context).enumerated() {
      guard place < area.rows else { return }
      canvas.put(
        Text.truncate(line.text, columns: columns),
        at: Point(row: area.row + place, column: area.column), style: line.look.style)
    }
  }

  private func lines(columns: Int, rows: Int, _ context: ConsoleContext) -> [DialogBox.Line] {
    let words = context.words
    let text = row.post.text
    var lines = [DialogBox.Line(Text.clean(text.heading, limit: 400), .strong)]
    lines.append(
      DialogBox.Line(
        "\(words.content.name(of: text.part)) \(context.glyphs.separator) "
          + words.content.by(Text.clean(row.post.author)), .muted))
    if !row.deliveries.isEmpty { lines.append(DialogBox.Line("")) }
    // Half of the room at most, so that the text is seen as well.
    let limit = max(1, rows / 2 - 3)
    lines += row.deliveries.prefix(limit).map { deliveryLine($0, context) }
    if row.deliveries.count > limit {
      lines.append(DialogBox.Line(words.content.more(row.deliveries.count - limit), .muted))
    }
    lines.append(DialogBox.Line(""))
    let body = Text.clean(text.body, keepNewlines: true, limit: columns * rows)
    return lines + Text.wrap(body, columns: columns).map { DialogBox.Line($0) }
  }

  private func deliveryLine(_ row: DeliveryRow, _ context: ConsoleContext) -> DialogBox.Line {
    let delivery = row.delivery
    let time = context.words.time
    let day = time.monthAndDay(row.zone.day(of: delivery.dueAt))
    let clock = time.time(row.zone.time(of: delivery.dueAt))
    var text = "\(delivery.state.sign(context.glyphs)) \(day) \(clock) \(Text.clean(row.groupName))"
    if let reason = delivery.reason { text += " \(context.glyphs.separator) \(Text.clean(reason))" }
    return DialogBox.Line(text, delivery.state.look)
  }
}
