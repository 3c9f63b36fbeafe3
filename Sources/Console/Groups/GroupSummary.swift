import Community
import Store
import Terminal
import Words

/// A row or two about a group. In the list: the worst rule it breaks, and under it what to do about
/// that; on its own page, where the lights stand below, its stage. How old the data is stands at the
/// end of the first row and is never cut off.
struct GroupSummary {
  var row: GroupRow
  var context: ConsoleContext
  /// On the group's own page its name stands above already.
  var isOwnPage = false

  private var words: Words { context.words }

  func draw(on canvas: inout Canvas, in area: Area) {
    guard area.rows > 0 else { return }
    canvas.followers.append(area)
    for (place, line) in lines(columns: area.columns - 1).prefix(area.rows).enumerated() {
      canvas.put(
        Text.truncate(line, columns: area.columns - 1),
        at: Point(row: area.row + place, column: area.column + 1),
        style: place == 0 ? .plain : Look.muted.style)
    }
  }

  private func lines(columns: Int) -> [String] {
    let (first, second) = text
    let name = Text.truncate(Text.clean(row.group.name), columns: 26, cut: .middle)
    let told = isOwnPage ? first : first.isEmpty ? name : words.labelled(name, first)
    let lines = [GroupFreshness(row: row, context: context).added(to: told, columns: columns)]
    return lines + (second.map { ["\(context.glyphs.leadsTo) \(Text.clean($0))"] } ?? [])
  }

  /// What is so, and what follows from it.
  private var text: (first: String, second: String?) {
    guard !row.group.isClosed else { return (words.health.name(.closed), nil) }
    guard let figures = row.figures else { return ("", nil) }
    let stage = words.health.sentence(figures.stage, because: figures.stageReason)
    let early = figures.tooEarly.map(words.health.sentence)
    guard !isOwnPage, let worst = figures.lights.first else { return (stage, early) }
    return (
      Text.clean(words.lights.sentence(worst.finding)), words.lights.remedy(worst.rule).first
    )
  }
}

/// Says so when the data of a group ends days ago: figures tell of the data's last day, never of
/// days of which nothing is known.
struct GroupFreshness {
  var row: GroupRow
  var context: ConsoleContext

  /// Whole, and in few columns; nil while the data is at most two days old.
  private var texts: (long: String, short: String)? {
    guard let until = row.observedUntil, context.now - until > 2 * 86_400 else { return nil }
    let words = context.words
    let ago = words.time.ago(seconds: context.now - until)
    let day = words.time.date(row.group.zone.day(of: until))
    return (words.groups.dataUntil(day, ago: ago), words.groups.dataOld(ago))
  }

  /// A text with the age of the data after it, which stays whole where the text has to give way.
  func added(to text: String, columns: Int) -> String {
    guard let texts else { return text }
    let long = "\(text) · \(texts.long)"
    guard Text.width(long) > columns else { return long }
    let room = columns - Text.width(" · \(texts.short)")
    return "\(Text.truncate(text, columns: max(0, room))) · \(texts.short)"
  }
}
