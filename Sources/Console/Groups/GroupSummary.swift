import Community
import Store
import Terminal
import Words

/// One line about the selected group: the worst rule it breaks with what to do, why it is in its
/// stage, and how fresh that is.
struct GroupSummary {
  var row: GroupRow
  var context: ConsoleContext

  func draw(on canvas: inout Canvas, in area: Area) {
    guard area.rows > 0 else { return }
    canvas.followers.append(area)
    canvas.put(
      Text.truncate(" \(Text.clean(text))", columns: area.columns),
      at: Point(row: area.row, column: area.column))
  }

  private var text: String {
    let words = context.words
    guard !row.group.isClosed else {
      return words.labelled(row.group.name, words.health.name(.closed))
    }
    guard let figures = row.figures else { return row.group.name }
    let stage =
      words.health.name(figures.stage) + words.say(", ", "，", "，")
      + words.health.sentence(figures.stageReason)
    var parts = [words.labelled(row.group.name, worstLight(of: figures) ?? stage)]
    if !figures.lights.isEmpty { parts.append(stage) }
    if let early = figures.tooEarly { parts.append(words.health.sentence(early)) }
    if let stale = GroupFreshness(row: row, context: context).text { parts.append(stale) }
    return parts.joined(separator: " · ")
  }

  private func worstLight(of figures: GroupFigures) -> String? {
    figures.lights.first.map { light in
      let remedy = context.words.lights.remedy(light.rule).first
      let sentence = context.words.lights.sentence(light.finding)
      return remedy.map { "\(sentence) \(context.glyphs.leadsTo) \($0)" } ?? sentence
    }
  }
}

/// Says so when the data of a group ends days ago: figures tell of the data's last day, never of
/// days of which nothing is known.
struct GroupFreshness {
  var row: GroupRow
  var context: ConsoleContext

  /// nil while the data is at most two days old.
  var text: String? {
    guard let until = row.observedUntil, context.now - until > 2 * 86_400 else { return nil }
    let words = context.words
    return words.groups.dataUntil(
      words.time.date(row.group.zone.day(of: until)),
      ago: words.time.ago(seconds: context.now - until))
  }
}
