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

  var all: [Explanation] { [participation, contribution, lastSeen, activeDays] }

  private var participation: Explanation {
    let days = context.today - Participation.epoch
    var inputs = [
      words.index(row.participationIndex, halved: days / Participation.halfLife.value)
    ]
    if let page {
      let recent = page.daily.suffix(Participation.halfLife.value)
      let minutes = context.words.number(recent.reduce(0, +))
      inputs.append(words.minutes(minutes, days: recent.count))
    }
    return Explanation(
      name: words.participation, value: context.words.rate(row.participation(on: context.today)),
      definition: words.participationDefinition, inputs: inputs, source: words.ownSource,
      whatChangesIt: words.participationChange)
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
        moment.map { "\(label): \(time.dateAndTime($0, in: context.zone))" }
      },
      source: words.imported, whatChangesIt: words.lastSeenChange)
  }

  private var activeDays: Explanation {
    Explanation(
      name: words.activeDays, value: context.words.number(row.activeDays),
      definition: words.activeDaysDefinition,
      inputs: ["\(words.messageCount): \(context.words.number(row.messages))"],
      source: words.imported, whatChangesIt: words.activeDaysChange)
  }
}
