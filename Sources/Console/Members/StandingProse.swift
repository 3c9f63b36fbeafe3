import Community
import Store
import Terminal
import Words

/// How someone stands in words and figures: group by group what they put in, whom they move and
/// what the next step asks for, then what was noticed about them and what they can answer.
struct StandingProse {
  let page: MemberPage
  let context: ConsoleContext
  private var words: MemberWords { context.words.members }

  init(_ page: MemberPage, in context: ConsoleContext) {
    self.page = page
    self.context = context
  }

  var lines: [Prose.Line] {
    var lines = page.standings.flatMap { standing in
      [title(of: standing)] + Prose.facts(facts(of: standing.standing)) + [Prose.Line("")]
    }
    if lines.isEmpty { lines = [Prose.Line(words.noStanding, .muted), Prose.Line("")] }
    return lines + Prose.facts([(words.canAnswer, topics)]) + noticed
  }

  private func title(of standing: MemberPage.Standing) -> Prose.Line {
    let date = context.words.time.date(standing.asOf)
    return Prose.Line("\(standing.groupName)  \(date)", .title)
  }

  private func facts(of standing: MemberStanding) -> [(label: String, value: String?)] {
    let isCandidate = standing.helperScore != nil
    let scored = page.row.person.scorecard != nil || standing.seedScore(nil) != nil
    return [
      (words.lately, lately(standing)),
      (
        words.ladder,
        "\(RelationBar.text(standing.step, glyphs: context.glyphs)) \(words.place(standing.step))"
      ),
      ("", words.next(standing)),
      (words.love, words.love(standing.love, standing.orbit)),
      (words.reach, words.reach(standing.reach)),
      (words.gravity, context.words.rate(standing.gravity)),
      (words.presence, words.presence(standing.presence)),
      (words.asEngaged, words.engagement(standing.engagement)),
      (words.asHelper, isCandidate ? words.helper(standing) : nil),
      (
        words.asSeed,
        scored ? words.scorecard(starts: standing.starts28, page.row.person.scorecard) : nil
      ),
    ]
  }

  /// What asks for a person, if anything does.
  private func lately(_ standing: MemberStanding) -> String {
    let asking = [
      standing.isUnseen ? words.unseen(minutes: standing.minutes14) : nil,
      standing.isAtRisk ? words.atRisk(standing) : nil,
    ]
    return context.words.sideBySide(asking.compactMap(\.self))
  }

  private var topics: String {
    context.words.listed(
      page.topics.prefix(12).map {
        words.topic($0.tag, isOwn: $0.isOwn, people: $0.people, answers: $0.answers)
      })
  }

  private var noticed: [Prose.Line] {
    guard !page.alerts.isEmpty else { return [] }
    return [Prose.Line(""), Prose.Line(words.noticed, .title)]
      + page.alerts.map { noticed in
        Prose.Line(
          "\(words.alert(noticed.alert.kind)) (\(noticed.groupName))",
          lead: context.words.time.date(noticed.alert.day) + "  ")
      }
  }
}

/// The relation ladder as a bar of five.
enum RelationBar {
  static func text(_ step: RelationStep, glyphs: Glyphs) -> String {
    let steps = RelationStep.allCases.count
    return Bar.text(Double(step.rawValue) / Double(steps), columns: steps, glyphs: glyphs)
  }
}
