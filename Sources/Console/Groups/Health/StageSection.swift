import Community
import Store
import Terminal
import Words

/// The stage with its reason, what it becomes if nothing happens, and the whole life as a strip.
struct StageSection {
  var sheet: HealthSheet
  var figures: GroupFigures

  private var words: Words { sheet.words }
  private var life: StageLife { StageLife(sheet.page.stages, until: figures.asOf) }

  var blocks: [HealthBlock] {
    let name = words.health.name(figures.stage)
    let lasting = words.health.lasting(
      figures.asOf - figures.stageSince + 1, since: words.time.date(figures.stageSince))
    let sentence = words.labelled(lasting, words.health.sentence(figures.stageReason))
    var rows = sheet.heading(words.health.lifeTitle)
    let lead = rows.count
    rows += sheet.wrapped(sentence, lead: HealthRun("\(name) ", figures.stage.look))
    rows += sheet.wrapped(next, .muted)
    rows += LifeStrip(life: life, words: words, glyphs: sheet.glyphs).rows(columns: sheet.columns)
    return [
      HealthBlock(
        id: .stage, rows: rows, lead: lead,
        reading: HealthText(title: words.health.stages, text: Prose(reading)))
    ]
  }

  private var next: String {
    guard figures.stage != .closed else { return words.health.name(.closed) }
    return figures.nextStage.map { words.health.next($0.stage, on: words.time.date($0.on)) }
      ?? words.health.staysIfSilent
  }

  /// All stages, latest first, and the rules.
  private var reading: [Prose.Line] {
    var lines: [Prose.Line] = []
    for (place, span) in life.spans.reversed().enumerated() {
      let since = words.time.date(span.from)
      var text =
        place == 0
        ? words.health.lasting(span.days, since: since)
        : words.health.lasted(span.days, since: since)
      if let silence = span.silenceBefore {
        text += " · " + words.health.wokeOn(words.time.date(span.from), after: silence)
      }
      let name = Text.fit(words.health.name(span.stage), columns: 9)
      lines.append(Prose.Line(text, lead: name, leadLook: span.stage.look))
    }
    lines += [Prose.Line(""), Prose.Line(words.figures.stageIs)]
    lines += [Prose.Line(words.health.silentIsNotDead), Prose.Line("")]
    lines.append(Prose.Line(words.figures.ours, .muted))
    return lines
  }
}

/// The stages of a group with their lengths.
struct StageLife {
  struct Span: Equatable {
    var stage: Stage
    var from: Day
    /// At least 1; the present stage lasts until the last known day.
    var days: Int
    /// How many days of silence ended with this stage: the group woke.
    var silenceBefore: Int?
  }

  let spans: [Span]
  let until: Day

  /// - Parameter stages: oldest first.
  init(_ stages: [StagePeriod], until day: Day) {
    until = day
    let ends = stages.dropFirst().map(\.from) + [day + 1]
    var spans: [Span] = []
    for (period, end) in zip(stages, ends) where end > period.from {
      let silence = spans.last.flatMap { $0.stage == .silent ? $0.days : nil }
      spans.append(
        Span(
          stage: period.stage, from: period.from, days: end - period.from,
          silenceBefore: period.stage == .closed ? nil : silence))
    }
    self.spans = spans
  }
}
