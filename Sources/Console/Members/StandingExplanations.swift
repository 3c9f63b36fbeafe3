import Community
import Store
import Terminal
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

  /// For someone who does not stand anywhere, why the columns hold no figure.
  var all: [Explanation] {
    guard let standing = row.standing else { return [none] }
    return [seed(standing), helper(standing)].compactMap(\.self)
      + [love(standing), gravity(standing), ladder(standing)]
  }

  private var none: Explanation {
    Explanation(
      name: words.standing, value: context.glyphs.level, definition: words.noStanding, inputs: [],
      source: words.ownSource, whatChangesIt: words.loveChange)
  }

  /// Only for candidates.
  private func seed(_ standing: StandingSummary) -> Explanation? {
    standing.seed.map { score in
      Explanation(
        name: words.segment(.seedCandidates), value: words.seedScore(score),
        definition: words.seedDefinition,
        inputs: inEachGroup { words.scorecard(starts: $0.starts28, row.person.scorecard) } ?? [],
        source: words.seedSource, whatChangesIt: words.seedChange)
    }
  }

  /// Only for candidates.
  private func helper(_ standing: StandingSummary) -> Explanation? {
    standing.helper.map { score in
      Explanation(
        name: words.segment(.helperCandidates), value: context.words.number(score),
        definition: words.helperDefinition, inputs: inEachGroup(words.helper) ?? [],
        source: words.helperSource, whatChangesIt: words.helperChange)
    }
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

  /// What the steps ask for is the definition; how far somebody is, and what the next step asks of them,
  /// is known of each group on their page, and only the step itself in the directory.
  private func ladder(_ standing: StandingSummary) -> Explanation {
    Explanation(
      name: words.ladder, value: words.place(standing.step),
      definition: ([words.ladderDefinition] + RelationStep.allCases.map(words.rule))
        .joined(separator: "\n"),
      inputs: inEachGroup { words.place($0.step) } ?? [],
      source: words.ladderSource,
      whatChangesIt: inEachGroup(words.next)?.joined(separator: "\n")
        ?? standing.step.next.map(words.next) ?? words.highestStep)
  }

  /// "Night Readers: …" for each group, as far as the page is known.
  private func inEachGroup(_ text: (MemberStanding) -> String) -> [String]? {
    guard let page, !page.standings.isEmpty else { return nil }
    return page.standings.map { context.words.labelled($0.groupName, text($0.standing)) }
  }
}
