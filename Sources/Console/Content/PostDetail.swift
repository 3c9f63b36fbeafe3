import Community
import Store
import Terminal
import Words

/// A post beside the list: its part, how each delivery stands, and its text.
struct PostDetail {
  let row: PostRow
  /// Rows of the pane, of which deliveries take half at most, so that the text is seen as well.
  let rows: Int
  let context: ConsoleContext

  var pane: SidePane {
    let words = context.words.content
    let text = row.post.text
    let part =
      "\(words.name(of: text.part)) \(context.glyphs.separator) \(words.by(row.post.author))"
    let limit = max(1, rows / 2 - 3)
    var lines = [
      Prose.Line(Text.clean(text.heading, limit: 400), .strong), Prose.Line(part, .muted),
    ]
    if !row.deliveries.isEmpty { lines.append(Prose.Line("")) }
    lines += row.deliveries.prefix(limit).map(line)
    if row.deliveries.count > limit {
      lines.append(Prose.Line(words.more(row.deliveries.count - limit), .muted))
    }
    lines.append(Prose.Line(""))
    let body = Text.clean(text.body, keepNewlines: true, limit: 200 * rows)
    for paragraph in body.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(Prose.Line(String(paragraph)))
    }
    return SidePane(Prose(lines))
  }

  /// "✓ 11-22 09:00 读书会一群 · 15 min late": when it was to go out on the group's clocks, with their
  /// zone where they go otherwise than the operator's, and what came of it.
  private func line(_ row: DeliveryRow) -> Prose.Line {
    let delivery = row.delivery
    let words = context.words
    var told = [row.groupName]
    if !row.isOnOperatorsClock(context) { told.append(row.zone.name) }
    if delivery.state == .sent, let settled = delivery.settledAt {
      told.append(words.content.lateness(minutes: (settled - delivery.dueAt) / 60))
    }
    if let reason = delivery.reason { told.append(reason) }
    return Prose.Line(
      told.joined(separator: " \(context.glyphs.separator) "), delivery.state.look,
      lead: "\(delivery.state.sign(context.glyphs)) "
        + "\(context.words.time.short(delivery.dueAt, in: row.zone)) ",
      leadLook: delivery.state.look)
  }
}

extension DeliveryRow {
  /// Whether the group's clocks show what the operator's show then.
  func isOnOperatorsClock(_ context: ConsoleContext) -> Bool {
    zone.offset(at: delivery.dueAt) == context.zone.offset(at: delivery.dueAt)
  }
}
