import Community
import Store
import Terminal
import Words

/// The selected group in a few lines, beside the list on a wide terminal.
struct GroupFacts {
  var row: GroupRow
  var context: ConsoleContext

  func draw(on canvas: inout Canvas, in area: Area) {
    canvas.followers.append(area)
    let inside = area.inset(columns: 2)
    for (place, line) in lines(columns: inside.columns).prefix(inside.rows).enumerated() {
      canvas.put(
        Text.truncate(line.text, columns: inside.columns),
        at: Point(row: inside.row + place, column: inside.column), style: line.look.style)
    }
  }

  private func lines(columns: Int) -> [DialogBox.Line] {
    let words = context.words
    var lines = [DialogBox.Line(Text.clean(row.group.name), .title)]
    lines.append(
      DialogBox.Line(
        "\(words.groups.name(row.group.platform)) · \(words.groups.name(row.group.kind)) · "
          + words.groups.name(row.band), .muted))
    guard let figures = row.figures else { return lines }
    lines.append(DialogBox.Line(""))
    if let health = figures.health {
      let colour = figures.healthColour ?? .green
      lines.append(
        DialogBox.Line(
          "\(words.groups.health) \(Int(health.health.rounded())) \(words.health.name(colour))",
          colour.look))
      lines += lights(of: figures)
      for contribution in health.contributions.prefix(5) {
        lines.append(HealthLine(contribution, words: words).line)
      }
    } else if let early = figures.tooEarly {
      lines += Text.wrap(words.health.sentence(early), columns: columns).map {
        DialogBox.Line($0, .muted)
      }
    }
    return lines
  }

  /// The worst rules that the group breaks.
  private func lights(of figures: GroupFigures) -> [DialogBox.Line] {
    figures.lights.prefix(3).map { light in
      let mark = light.level == .red ? "!! " : "!  "
      return DialogBox.Line(
        Text.clean(mark + context.words.lights.sentence(light.finding)),
        LightColour(light.level).look)
    }
  }
}

/// One feature's share in the score, in words.
struct HealthLine {
  var line: DialogBox.Line

  init(_ contribution: HealthReading.Contribution, words: Words) {
    let points = Int(contribution.points.rounded())
    let sign = points > 0 ? "+\(points)" : "\(points)"
    line = DialogBox.Line(
      "\(Text.fit(sign, columns: 4, align: .trailing))  \(words.health.sentence(contribution))",
      points > 0 ? .good : points < 0 ? .bad : .muted)
  }
}
