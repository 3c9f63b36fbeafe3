import Community
import Store
import Terminal
import Words

/// Health with what makes it, its history, and the stages so far.
struct GroupHealthTab: Equatable, Sendable {
  var page: GroupPage?
  private var scroll = 0

  private func lines(columns: Int, context: ConsoleContext) -> [DialogBox.Line] {
    guard let row = page?.row, let figures = row.figures else { return [] }
    let words = context.words
    var lines: [DialogBox.Line] = []
    if let reading = figures.health {
      let bar = Bar.text(reading.health / 100, columns: 20, glyphs: context.glyphs)
      lines.append(
        DialogBox.Line(
          "\(words.groups.health) \(Int(reading.health.rounded())) \(bar)   "
            + "\(words.health.silenceRisk) \(words.percent(reading.silenceRisk))"
            + (reading.slumpRisk.map { "   \(words.health.slumpRisk) \(words.percent($0))" } ?? ""),
          reading.health.healthLook))
      lines.append(DialogBox.Line(""))
      lines.append(DialogBox.Line(words.health.whatMakesIt, .title))
      lines += reading.contributions.map { HealthLine($0, words: words).line }
      lines.append(
        DialogBox.Line(
          "\(words.health.model(reading.model)) · \(words.figures.asOf(words.time.date(figures.asOf)))",
          .muted))
    } else if let early = figures.tooEarly {
      lines.append(DialogBox.Line(words.health.sentence(early), .warning))
    }
    lines.append(DialogBox.Line(""))
    lines += history(columns: columns, context: context)
    lines.append(DialogBox.Line(words.health.stages, .title))
    lines += stages(context: context)
    if let next = figures.nextStage {
      lines.append(
        DialogBox.Line(words.health.next(next.stage, on: words.time.date(next.on)), .muted))
    }
    lines.append(DialogBox.Line(""))
    lines.append(
      DialogBox.Line(
        "\(words.health.voicesNow) \(figures.voices) (\(words.health.before) \(figures.voicesBefore)) · "
          + "\(words.groups.perDay) \(words.rate(figures.messagesPerDay)) · \(words.health.owner): "
          + (figures.ownerSilentDays.map(words.health.daysAgo) ?? words.health.never)))
    return lines.flatMap { line in
      Text.wrap(line.text, columns: max(1, columns)).map { DialogBox.Line($0, line.look) }
    }
  }

  private func history(columns: Int, context: ConsoleContext) -> [DialogBox.Line] {
    guard let scores = page?.scores, scores.count > 1, let last = scores.last else { return [] }
    let line = Sparkline.text(
      scores.map(\.health), columns: min(scores.count, columns), glyphs: context.glyphs)
    return [
      DialogBox.Line(context.words.health.history, .title),
      DialogBox.Line("\(line) \(Int(last.health.rounded()))"),
      DialogBox.Line(""),
    ]
  }

  private func stages(context: ConsoleContext) -> [DialogBox.Line] {
    let words = context.words
    let latest = (page?.stages ?? []).suffix(8)
    let text = latest.map { "\(words.health.name($0.stage)) \(words.time.date($0.from))" }
    return text.isEmpty ? [] : [DialogBox.Line(text.joined(separator: " → "))]
  }
}

extension GroupHealthTab: ScreenModel {
  var queries: [Query] { [] }
  mutating func receive(_ answer: Answer, to query: Query) {}

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    switch action {
    case .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first: .available
    default: .absent
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    switch action {
    case .down: scroll += 1
    case .up: scroll -= 1
    case .pageDown, .halfDown: scroll += 8
    case .pageUp, .halfUp: scroll -= 8
    default: scroll = 0
    }
    scroll = max(0, scroll)
    return []
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    let count = lines(columns: area.columns - 4, context: context).count
    scroll = min(scroll, max(0, count - area.rows))
  }

  var footer: [Action] { [] }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let inside = area.inset(columns: 2)
    let all = lines(columns: inside.columns, context: context)
    for (place, line) in all.dropFirst(scroll).prefix(inside.rows).enumerated() {
      canvas.put(
        line.text, at: Point(row: inside.row + place, column: inside.column),
        style: line.look.style)
    }
    canvas.cursor = Point(row: inside.row, column: inside.column)
  }
}
