import Community
import Terminal
import Words

/// What makes the score: each feature in words, largest first, with what would change it.
struct FeatureSection {
  var sheet: HealthSheet
  var figures: GroupFigures

  private var words: Words { sheet.words }

  var blocks: [HealthBlock] {
    let contributions = figures.health?.contributions ?? []
    let (large, small) = (
      contributions.filter { $0.wholePoints != 0 }, contributions.filter { $0.wholePoints == 0 }
    )
    var blocks = large.map(block)
    if !small.isEmpty { blocks.append(folded(small)) }
    guard !blocks.isEmpty else { return [] }
    let heading = sheet.heading(words.health.featuresTitle)
    blocks[0].rows.insert(contentsOf: heading, at: 0)
    blocks[0].lead += heading.count
    return blocks
  }

  private func block(_ contribution: HealthReading.Contribution) -> HealthBlock {
    let points = HealthRun(
      Text.fit(words.signed(contribution.wholePoints), columns: 4, align: .trailing) + "  ",
      contribution.points > 0 ? .good : .bad)
    return HealthBlock(
      id: .feature(contribution.feature),
      rows: sheet.beside(
        words.health.sentence(contribution),
        words.health.whatWouldChange(contribution), lead: points),
      reading: reading(contribution))
  }

  private func reading(_ contribution: HealthReading.Contribution) -> HealthText {
    var typical = contribution
    typical.value = contribution.typical
    return HealthText(
      title: words.health.featuresTitle,
      text: Prose(
        [
          Prose.Line(words.health.here(words.health.sentence(contribution)), .strong),
          Prose.Line(words.health.typically(words.health.sentence(typical))),
          Prose.Line(words.health.worth(words.signed(contribution.wholePoints))),
        ] + counted(contribution.feature) + [
          Prose.Line(""),
          Prose.Line(words.dialogs.whatChangesIt, .title),
          Prose.Line(words.health.whatWouldChange(contribution)),
          Prose.Line(""),
          Prose.Line(words.figures.ourModel, .muted),
        ]))
  }

  private func counted(_ feature: HealthFeature) -> [Prose.Line] {
    words.health.counted(feature).map { [Prose.Line(""), Prose.Line($0)] } ?? []
  }

  private func folded(_ small: [HealthReading.Contribution]) -> HealthBlock {
    let lines = small.flatMap { contribution in
      [
        Prose.Line(words.health.sentence(contribution)),
        Prose.Line(
          words.health.whatWouldChange(contribution), .muted,
          lead: "  \(sheet.glyphs.leadsTo) "),
      ]
    }
    return HealthBlock(
      id: .smallFeatures,
      rows: sheet.wrapped(
        words.health.smaller(small.count), .muted, lead: HealthRun("   0  ", .muted)),
      reading: HealthText(title: words.health.featuresTitle, text: Prose(lines)))
  }
}

extension HealthReading.Contribution {
  /// Points as they are told.
  fileprivate var wholePoints: Int { Int(points.rounded()) }
}
