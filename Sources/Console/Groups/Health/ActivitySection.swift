import Community
import Store
import Terminal
import Words

/// Voices and messages of people by day, as far back as the page knows.
struct ActivitySection {
  var sheet: HealthSheet
  var figures: GroupFigures

  private var words: Words { sheet.words }

  var blocks: [HealthBlock] {
    var rows = sheet.heading(words.health.activityTitle)
    let lead = rows.count
    rows += ActivityCharts(
      days: sheet.page.days, by: .day, words: words, glyphs: sheet.glyphs
    ).rows(columns: sheet.columns, height: 4)
    rows += sheet.wrapped(sentence)
    return [
      HealthBlock(
        id: .activity, rows: rows, lead: lead,
        reading: HealthText(title: words.health.activityTitle, text: Prose(reading)))
    ]
  }

  private var reading: [Prose.Line] {
    [
      Prose.Line(sentence), Prose.Line(""),
      Prose.Line(words.labelled(words.groups.voices, words.figures.voicesIs)),
      Prose.Line(words.labelled(words.figures.perDay, words.figures.perDayIs)),
      Prose.Line(words.labelled(words.health.owner, words.figures.ownerIs)),
    ]
  }

  private var sentence: String {
    [
      words.health.voicesNow(figures.voices, before: figures.voicesBefore),
      "\(words.figures.perDay) \(words.rate(figures.messagesPerDay))",
      words.health.comings(figures.joins, figures.leaves),
      words.labelled(
        words.health.owner,
        figures.ownerSilentDays.map(words.health.daysAgo) ?? words.health.never),
    ].joined(separator: " · ")
  }
}
