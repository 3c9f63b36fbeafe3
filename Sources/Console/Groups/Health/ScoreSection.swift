import Community
import Store
import Terminal
import Words

/// Health, silence and slump with their past, and how to read them together with the stage.
struct ScoreSection {
  var sheet: HealthSheet
  var figures: GroupFigures

  private var words: Words { sheet.words }

  var blocks: [HealthBlock] {
    var rows: [HealthRow] = []
    if let early = figures.tooEarly {
      rows += sheet.wrapped(words.health.sentence(early), .warning)
      rows += sheet.wrapped(words.health.untilThen(early))
    }
    if let version = sheet.page.modelSetAside {
      rows += sheet.wrapped(words.verdict.setAside(Text.clean(version)), .warning)
    }
    rows += charts
    // First of all why two figures of this screen do not contradict each other.
    if let tension { rows += sheet.wrapped(tension) }
    if let capped { rows += sheet.wrapped(capped) }
    if let change { rows += sheet.wrapped(change) }
    rows.append(HealthRow(Text.truncate(footing, columns: sheet.columns), .muted))
    return [
      HealthBlock(
        id: .score, rows: rows,
        reading: HealthText(title: words.groups.health, text: Prose(reading)))
    ]
  }

  // MARK: The three lines

  private var scores: ScoreSeries { ScoreSeries(sheet.page.scores, until: figures.asOf) }

  private var charts: [HealthRow] {
    let scores = scores
    guard figures.health != nil || scores.isLine else { return [] }
    var panels = [
      panel(health, scores.values(\.health), top: 100, unit: ""),
      panel(
        risk(words.health.silenceTitle, figures.health?.silenceRisk),
        scores.values { $0.silence * 100 }, unit: words.percent("")),
    ]
    let slump = scores.values { $0.slump.map { $0 * 100 } }
    if figures.health?.slumpRisk != nil || slump.contains(where: { $0 != nil }) {
      panels.append(
        panel(
          risk(words.health.slumpTitle, figures.health?.slumpRisk), slump, unit: words.percent("")))
    }
    guard scores.isLine else { return panels.map { HealthRow($0.runs) } }
    let axis = TimeAxis(from: scores.first, to: scores.last, words: words)
    return ChartPanel.rows(
      panels.map { panel in
        var panel = panel
        panel.chart.marks = axis.marks(columns: min(sheet.columns, 24) - 5)
        return panel
      },
      columns: sheet.columns, rows: 5, glyphs: sheet.glyphs)
  }

  /// - Parameter top: the top of the scale; nil fits it to the values.
  private func panel(
    _ caption: [HealthRun], _ values: [Double?], top: Double? = nil, unit: String
  ) -> ChartPanel {
    let most = values.compactMap(\.self).max() ?? 0
    let top = top ?? Self.tops.first { $0 >= most } ?? 100
    return ChartPanel(
      caption,
      Chart(
        values, to: top, form: .line, topLabel: "\(Int(top))\(unit)", bottomLabel: "0\(unit)"))
  }

  /// Tops of a scale in per cent.
  private static let tops: [Double] = [5, 10, 25, 50, 100]

  private var health: [HealthRun] {
    var runs = [HealthRun("\(words.health.healthTitle) ", .strong)]
    guard let health = figures.health?.health, let colour = figures.healthColour else {
      return runs + [HealthRun(words.health.tooEarlyShort, .muted)]
    }
    runs.append(HealthRun("\(Int(health.rounded())) \(words.health.name(colour))", colour.look))
    return runs
  }

  private func risk(_ title: String, _ risk: Double?) -> [HealthRun] {
    [
      HealthRun("\(title) ", .strong),
      HealthRun(
        risk.map(words.percent) ?? words.health.tooEarlyShort, risk == nil ? .muted : .plain),
    ]
  }

  // MARK: In words

  /// Points within which health goes to and fro by chance.
  private static let stir = 4

  /// How far health moved of late, when it did.
  private var change: String? {
    guard let health = figures.health?.health, let before = scores.health(weeksAgo: 4) else {
      return nil
    }
    let points = Int((health - before).rounded())
    return abs(points) > Self.stir ? words.health.moved(by: points, weeks: 4) : nil
  }

  /// Why the colour is not that of the number.
  private var capped: String? {
    guard figures.isCapped, let health = figures.health?.health else { return nil }
    let capping = figures.lights.filter {
      !$0.rule.isReminder && LightColour($0.level) == figures.colour
    }
    return words.health.capped(
      LightColour(health: health), to: figures.colour,
      by: capping.map { words.lights.name($0.rule) })
  }

  /// The score looks ahead from the present voices, the stage back at what is usual: where they
  /// seem to contradict each other, the page says how both are true.
  private var tension: String? {
    guard let health = figures.health?.health else { return nil }
    switch (LightColour(health: health), figures.stageReason) {
    case (.green, .fewerVoices(let now, let usual)):
      return words.health.ahead(health, in: figures.stage, now: now, usual: usual)
    case (.red, .moreVoices), (.red, .steadyVoices):
      return words.health.low(health, in: figures.stage, now: figures.voices)
    default: return nil
    }
  }

  private var footing: String {
    let data = words.figures.asOf(words.time.date(figures.asOf))
    guard let reading = figures.health else { return data }
    return "\(words.health.model(reading.model)) · \(data)"
  }

  private var reading: [Prose.Line] {
    var lines = [
      Prose.Line(words.figures.healthIs),
      Prose.Line(
        words.health.coloursAre(green: ScorePreset.green.value, amber: ScorePreset.amber.value)),
      Prose.Line(""),
      Prose.Line(words.health.silenceIs, lead: "\(words.health.silenceTitle)  ", leadLook: .strong),
      Prose.Line(words.health.slumpIs, lead: "\(words.health.slumpTitle)  ", leadLook: .strong),
      Prose.Line(""),
    ]
    if let capped { lines += [Prose.Line(capped), Prose.Line("")] }
    if let tension { lines += [Prose.Line(tension), Prose.Line("")] }
    lines.append(
      Prose.Line(
        words.figures.healthChanges, lead: "\(words.dialogs.whatChangesIt)  ", leadLook: .strong))
    lines.append(Prose.Line("\(words.figures.ourModel) · \(footing)", .muted))
    return lines
  }
}

extension LightColour {
  /// How the colour looks; its name or a sign stands beside it.
  var look: Look {
    switch self {
    case .green: .good
    case .amber: .warning
    case .red: .bad
    }
  }
}
