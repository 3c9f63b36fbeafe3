import Community
import Store
import Words

/// What love, gravity and the relation ladder mean, for `?`, with what this member has of them: in
/// the directory the figures of the row, on their page also the parts in each group.
struct StandingExplanations {
  let row: MemberRow
  let page: MemberPage?
  let context: ConsoleContext
  private var words: MemberWords { context.words.members }

  init(row: MemberRow, page: MemberPage?, context: ConsoleContext) {
    self.row = row
    self.page = page
    self.context = context
  }

  /// None for someone who does not stand anywhere.
  var all: [Explanation] {
    guard let standing = row.standing else { return [] }
    return [love(standing), gravity(standing), ladder(standing)]
  }

  private func love(_ standing: StandingSummary) -> Explanation {
    let level = OrbitLevel(love: standing.love, kind: row.person.kind)
    return Explanation(
      name: words.love, value: context.words.rate(standing.love), definition: words.loveDefinition,
      inputs: inEachGroup { words.love($0.love, $0.orbit) } ?? [words.love(standing.love, level)],
      source: words.loveSource, whatChangesIt: words.loveChange)
  }

  private func gravity(_ standing: StandingSummary) -> Explanation {
    Explanation(
      name: words.gravity, value: context.words.rate(standing.gravity),
      definition: words.gravityDefinition,
      inputs: inEachGroup { standing in
        "\(context.words.rate(standing.gravity)) · \(words.reach(standing.reach))"
      } ?? [],
      source: words.loveSource, whatChangesIt: words.gravityChange)
  }

  private func ladder(_ standing: StandingSummary) -> Explanation {
    Explanation(
      name: words.ladder, value: words.place(standing.step), definition: words.ladderDefinition,
      inputs: RelationStep.allCases.map(words.rule)
        + (inEachGroup { "\(words.step($0.step)) · \(words.next($0))" } ?? []),
      source: words.ladderSource,
      whatChangesIt: page?.standings.first.map { words.next($0.standing) }
        ?? standing.step.next.map(words.rule) ?? words.highestStep)
  }

  /// "Night Readers: …" for each group, as far as the page is known.
  private func inEachGroup(_ text: (MemberStanding) -> String) -> [String]? {
    guard let page, !page.standings.isEmpty else { return nil }
    return page.standings.map { context.words.labelled($0.groupName, text($0.standing)) }
  }
}
