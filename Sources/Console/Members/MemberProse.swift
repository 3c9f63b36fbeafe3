import Community
import Store
import Terminal
import Words

/// A person in words and figures, for the pane beside the directory and the head of their page.
struct MemberProse {
  let row: MemberRow
  let context: ConsoleContext
  private var words: MemberWords { context.words.members }
  private var time: TimeWords { context.words.time }

  init(_ row: MemberRow, in context: ConsoleContext) {
    self.row = row
    self.context = context
  }

  /// The name, with what kind of a person it is when that is not an ordinary member.
  var name: Prose.Line {
    let kind = row.person.kind
    let role = row.role.flatMap { $0 == .member ? nil : words.role($0) }
    let marks = [kind.isOrganic ? nil : words.kind(kind), role].compactMap(\.self)
    let suffix = marks.isEmpty ? "" : context.words.aside(context.words.listed(marks))
    return Prose.Line(row.person.name + suffix, .strong)
  }

  /// The figures, with `extra` facts among them.
  func facts(_ extra: [(label: String, value: String?)] = []) -> [Prose.Line] {
    Prose.facts(
      [
        (words.participation, participation),
        (words.contribution, context.words.number(row.contribution)),
        (words.lastSeen, moment(row.lastSpokeAt) ?? words.never),
        (words.firstSeen, moment(row.firstSeenAt)),
        (words.spoke, words.messages(row.messages, days: row.activeDays)),
        (words.tags, context.words.listed(row.person.tags)),
        (words.note, row.person.note),
        (context.words.removals.banned, row.person.ban?.reason),
      ] + extra)
  }

  private var participation: String {
    let minutes = row.participation(on: context.today)
    let bar = ParticipationBar.text(minutes, columns: 12, glyphs: context.glyphs)
    return "\(context.words.rate(minutes))  \(bar)"
  }

  /// "2026-11-20 09:12, 2 d ago"
  private func moment(_ moment: Instant?) -> String? {
    moment.map {
      context.words.clauses([
        time.dateAndTime($0, in: context.zone), time.past(seconds: context.now - $0),
      ])
    }
  }
}
