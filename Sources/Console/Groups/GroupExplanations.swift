import Community
import Store
import Terminal
import Words

/// What each figure of a group's row means, from this very group's inputs (`?`).
struct GroupExplanations {
  var row: GroupRow
  var context: ConsoleContext

  private var words: Words { context.words }
  private var figures: GroupFigures? { row.figures }

  var all: [Explanation] {
    [health, lights, stage, days, members, voices, perDay, owner, joins, tasks].compactMap(\.self)
  }

  private var asOf: [String] {
    figures.map { [words.figures.asOf(words.time.date($0.asOf))] } ?? []
  }

  private var health: Explanation? {
    guard let figures else { return nil }
    var inputs = asOf
    if let reading = figures.health {
      inputs.append(words.health.whatMakesIt)
      for contribution in reading.contributions {
        inputs.append(HealthLine(contribution, words: words).line.text)
        if let how = words.health.counted(contribution.feature) { inputs.append("      \(how)") }
      }
      inputs.append(words.figures.silence(words.percent(reading.silenceRisk)))
      if let slump = reading.slumpRisk {
        inputs.append(words.labelled(words.health.slumpTitle, words.percent(slump)))
      }
      inputs.append(words.health.model(reading.model))
    } else if let early = figures.tooEarly {
      // What the dash in the list stands for.
      inputs.append(words.labelled("-", words.health.sentence(early)))
    }
    return Explanation(
      name: words.groups.health,
      value: figures.health.map { "\(Int($0.health.rounded()))" } ?? words.health.tooEarlyShort,
      definition: words.figures.healthIs, inputs: inputs, source: words.figures.ourModel,
      whatChangesIt: words.figures.healthChanges)
  }

  private var lights: Explanation? {
    guard let figures, !row.group.isClosed else { return nil }
    let green = ScorePreset.green.value
    return Explanation(
      name: words.lights.lights, value: "\(figures.lights.count)",
      definition: words.figures.lightsAre,
      inputs: asOf
        + figures.lights.map { light in
          Text.clean(
            words.labelled(words.lights.name(light.level), words.lights.sentence(light.finding)))
        } + [words.health.coloursAre(green: green, amber: ScorePreset.amber.value)],
      source: "S0–S4", whatChangesIt: words.figures.lightsChange)
  }

  private var stage: Explanation? {
    guard let figures else { return nil }
    var inputs = asOf + [words.health.sentence(figures.stageReason)]
    inputs.append("\(words.health.since) \(words.time.date(figures.stageSince))")
    if let next = figures.nextStage {
      inputs.append(words.health.next(next.stage, on: words.time.date(next.on)))
    }
    return Explanation(
      name: words.groups.stage,
      value: words.inARow([words.health.name(figures.stage), words.health.name(figures.trend)]),
      definition: words.figures.stageIs, inputs: inputs, source: words.figures.ours,
      whatChangesIt: words.figures.stageChanges)
  }

  private var days: Explanation? {
    guard let figures else { return nil }
    let values = figures.daily.map(Double.init)
    return Explanation(
      name: words.groups.days28,
      value: Sparkline.text(values, columns: 28, glyphs: context.glyphs),
      definition: words.figures.sparkIs,
      inputs: asOf + [figures.daily.map(String.init).joined(separator: " ")],
      source: words.source("Hetang"),
      whatChangesIt: words.figures.lessOrMoreTalk)
  }

  private var members: Explanation? {
    let quotes = [GroupPreset.minimum, GroupPreset.lively, GroupPreset.hardLimit]
      .map { preset in
        words.labelled(
          words.number(preset.value), words.source(preset.source, saying: preset.quote ?? ""))
      }
    return Explanation(
      name: words.groups.members,
      value: "\(row.members)/\(row.group.capacity) \(words.groups.name(row.band))",
      definition: words.figures.membersIs, inputs: quotes, source: words.source("S3"),
      whatChangesIt: words.figures.membersChanges)
  }

  private var voices: Explanation? {
    guard let figures else { return nil }
    return Explanation(
      name: words.groups.voices, value: "\(figures.voices)",
      definition: words.figures.voicesIs,
      inputs: asOf + [words.figures.voices(figures.voices, before: figures.voicesBefore)],
      source: words.source("Hetang"), whatChangesIt: words.figures.lessOrMoreTalk)
  }

  private var perDay: Explanation? {
    guard let figures else { return nil }
    return Explanation(
      name: words.figures.perDay, value: words.rate(figures.messagesPerDay),
      definition: words.figures.perDayIs,
      inputs: asOf + [words.figures.messages(figures.messages)],
      source: words.source("Hetang"), whatChangesIt: words.figures.lessOrMoreTalk)
  }

  private var owner: Explanation? {
    guard let figures else { return nil }
    let name = row.ownerName.map { [words.labelled(words.groups.owner, Text.clean($0))] } ?? []
    let dash = figures.ownerSilentDays == nil ? [words.labelled("-", words.health.never)] : []
    return Explanation(
      name: words.health.owner,
      value: figures.ownerSilentDays.map(words.health.daysAgo) ?? words.health.never,
      definition: words.figures.ownerIs, inputs: asOf + name + dash,
      source: words.source("S3", saying: LightRule.ownerSilence.origin.quote),
      whatChangesIt: words.figures.ownerChanges)
  }

  private var joins: Explanation? {
    Explanation(
      name: words.groups.joins, value: "\(row.joinsWaiting)",
      definition: words.figures.joinsIs, inputs: [],
      source: words.source("S3", saying: LightRule.gate.origin.quote),
      whatChangesIt: words.figures.joinsChanges)
  }

  private var tasks: Explanation? {
    Explanation(
      name: words.groups.tasks, value: "\(row.tasksDue)", definition: words.figures.tasksIs,
      inputs: [], source: words.source("Hetang"), whatChangesIt: words.figures.tasksChanges)
  }
}
