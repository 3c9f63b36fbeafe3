import Community
import Store
import Terminal
import Words

/// What a person's figures mean, for `?`: the definition, and what this person's were made of.
struct MemberExplanations {
  let row: MemberRow
  /// Their page, where more of the inputs is known.
  let page: MemberPage?
  let context: ConsoleContext
  private var words: MemberWords { context.words.members }
  private var time: TimeWords { context.words.time }

  init(row: MemberRow, page: MemberPage?, context: ConsoleContext) {
    self.row = row
    self.page = page
    self.context = context
  }

  var all: [Explanation] { [participation, contribution] + standing + [lastSeen, activeDays] }

  /// What stands in front where the standing is what one looks at.
  var standingFirst: [Explanation] {
    standing + [participation, contribution, lastSeen, activeDays]
  }

  private var standing: [Explanation] {
    StandingExplanations(row: row, page: page, context: context).all
  }

  private var participation: Explanation {
    Explanation(
      name: words.participation, value: context.words.rate(row.participation(on: context.today)),
      definition: words.participationDefinition,
      inputs: (page.map(parts) ?? [words.messages(row.messages, days: row.activeDays)]) + level,
      source: words.ownSource, whatChangesIt: words.participationChange)
  }

  /// The level that participation reaches, and what a level costs.
  private var level: [String] {
    let level = ParticipationLevel(participation: row.participation(on: context.today))
    return [words.level(level), words.levelDefinition]
  }

  /// What each of the last half-lives adds, and what is left of the days before them.
  private func parts(of page: MemberPage) -> [String] {
    let halfLife = Participation.halfLife.value
    // Age of each day's minutes, newest first.
    let days = page.daily.reversed().enumerated().map { back, minutes in
      (minutes: minutes, day: page.asOf - back)
    }
    var rest = row.participation(on: context.today)
    var lines: [String] = []
    for start in stride(from: 0, to: days.count, by: halfLife) {
      let part = days[start..<min(start + halfLife, days.count)]
      let counted = part.reduce(0.0) { sum, day in
        let index = Participation.index(minutes: day.minutes, on: day.day)
        return sum + Participation.value(index: index, on: context.today)
      }
      rest -= counted
      lines.append(
        words.part(
          from: start + 1, to: start + part.count,
          minutes: context.words.number(part.reduce(0) { $0 + $1.minutes }),
          counted: context.words.rate(counted)))
    }
    return lines + [words.earlierPart(counted: context.words.rate(max(0, rest)))]
  }

  private var contribution: Explanation {
    let entries = page?.points.prefix(8) ?? []
    return Explanation(
      name: words.contribution, value: context.words.number(row.contribution),
      definition: words.contributionDefinition,
      inputs: entries.isEmpty
        ? []
        : [words.entries(entries.count)]
          + entries.map { MemberPageProse.line(for: $0, in: context) },
      source: words.ledgerSource, whatChangesIt: words.contributionChange)
  }

  private var lastSeen: Explanation {
    let moments = [(words.lastSeen, row.lastSpokeAt), (words.firstSpoke, row.firstSpokeAt)]
    return Explanation(
      name: words.lastSeen,
      value: row.lastSpokeAt.map { time.ago(seconds: context.now - $0) } ?? words.never,
      definition: words.lastSeenDefinition,
      inputs: moments.compactMap { label, moment in
        moment.map { context.words.labelled(label, time.dateAndTime($0, in: context.zone)) }
      },
      source: words.imported, whatChangesIt: words.lastSeenChange)
  }

  private var activeDays: Explanation {
    Explanation(
      name: words.activeDays, value: context.words.number(row.activeDays),
      definition: words.activeDaysDefinition,
      inputs: [words.messages(row.messages, days: row.activeDays)],
      source: words.imported, whatChangesIt: words.activeDaysChange)
  }
}
