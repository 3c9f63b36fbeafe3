import Community
import Store
import Terminal
import Words

extension HandOffDialog {
  /// Two lines above the text and two below, each pair with a rule; less where there is no room.
  func textArea(in area: Area) -> Area {
    let (above, below) = area.rows >= 12 ? (3, 3) : area.rows >= 4 ? (1, 1) : (0, 0)
    return area.splitTop(above).rest.splitBottom(below).rest
  }

  /// The text has no frame at its sides, so that a mouse selects it as it is.
  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    guard let row else { return }
    canvas.fill(area)
    let text = textArea(in: area)
    for (offset, line) in lines.dropFirst(scroll).prefix(text.rows).enumerated() {
      canvas.put(line, at: Point(row: text.row + offset, column: text.column))
    }
    canvas.cursor = Point(row: text.row, column: text.column)
    let isTall = area.rows >= 12
    if text.row > area.row { drawHead(row, on: &canvas, in: area, isTall: isTall, context) }
    if text.endRow < area.endRow { drawFoot(row, on: &canvas, in: area, isTall: isTall, context) }
  }

  private func drawHead(
    _ row: DeliveryRow, on canvas: inout Canvas, in area: Area, isTall: Bool,
    _ context: ConsoleContext
  ) {
    let words = context.words
    let count = rows.count > 1 ? " \(words.handOff.place(place + 1, of: rows.count))" : ""
    let name = Text.clean(row.groupName)
    let title = isTall ? words.labelled("\(words.handOff.title)\(count)", name) : "\(name)\(count)"
    canvas.put(
      Text.truncate(" \(title)", columns: area.columns),
      at: Point(row: area.row, column: area.column), style: Look.title.style)
    guard isTall else { return }
    canvas.put(
      Text.truncate(" \(facts(row, context))", columns: area.columns),
      at: Point(row: area.row + 1, column: area.column), style: Look.muted.style)
    drawRule(on: &canvas, row: area.row + 2, area: area, context)
  }

  private func drawFoot(
    _ row: DeliveryRow, on canvas: inout Canvas, in area: Area, isTall: Bool,
    _ context: ConsoleContext
  ) {
    if isTall {
      drawRule(on: &canvas, row: area.endRow - 3, area: area, context)
      let (advice, look) = advice(row, context)
      canvas.put(
        Text.truncate(" \(advice)", columns: area.columns),
        at: Point(row: area.endRow - 2, column: area.column), style: look.style)
    }
    let hints = DialogBox.fit(hints(in: context), columns: area.columns - 1)
    canvas.put(
      Text.truncate(" \(hints)", columns: area.columns),
      at: Point(row: area.endRow - 1, column: area.column), style: Look.muted.style)
  }

  /// What to do now; first of all, what keeps it from being posted twice.
  private func advice(_ row: DeliveryRow, _ context: ConsoleContext) -> (text: String, look: Look) {
    let words = context.words.handOff
    if isSettledMeanwhile(row) {
      return (words.settledMeanwhile(by: Text.clean(row.delivery.settledBy ?? "")), .warning)
    }
    guard row.delivery.state.isOpen else { return (words.settledBefore, .plain) }
    if let claim = context.claim(on: .delivery(row.delivery.id)) {
      return (words.claimed(by: Text.clean(claim.by)), .warning)
    }
    if asksToCopy { return (words.copyFirst, .warning) }
    return isCopied ? (words.copied, .good) : (words.notCopied, .plain)
  }

  private func drawRule(
    on canvas: inout Canvas, row: Int, area: Area, _ context: ConsoleContext
  ) {
    canvas.put(
      String(repeating: context.glyphs.horizontal, count: area.columns),
      at: Point(row: row, column: area.column), style: Look.muted.style)
  }

  /// Part, when it is due there (and here, when clocks differ), or how it was settled.
  private func facts(_ row: DeliveryRow, _ context: ConsoleContext) -> String {
    let words = context.words
    let delivery = row.delivery
    var parts = [words.content.name(of: row.post.text.part), row.whenDue(context)]
    if let settledAt = delivery.settledAt {
      parts.append(
        words.handOff.settled(
          words.content.name(of: delivery.state),
          words.time.dateAndTime(settledAt, in: context.zone),
          by: Text.clean(delivery.settledBy ?? "")))
      if let reason = delivery.reason { parts.append(Text.clean(reason)) }
    } else if delivery.dueAt < context.now {
      parts.append(words.time.due(delivery.dueAt, now: context.now, in: row.zone))
    }
    return parts.joined(separator: " \(context.glyphs.separator) ")
  }
}

extension DeliveryRow {
  /// When it is due on the group's clocks, with its zone where that is not the operator's.
  func whenDue(_ context: ConsoleContext) -> String {
    let words = context.words
    let there = words.time.full(delivery.dueAt, in: zone)
    return words.handOff.due(isOnOperatorsClock(context) ? there : "\(there) \(zone.name)")
  }
}
