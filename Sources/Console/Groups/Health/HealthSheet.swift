import Community
import Store
import Terminal
import Words

/// The Health tab as a document: the score and its past, what makes it, the lights, the stage and
/// the activity behind it all.
struct HealthSheet {
  var page: GroupPage
  /// Columns of text.
  var columns: Int
  var context: ConsoleContext

  var words: Words { context.words }
  var glyphs: Glyphs { context.glyphs }

  var document: Document<HealthItem> {
    guard let figures = page.row.figures else { return Document() }
    return Document(
      blocks: ScoreSection(sheet: self, figures: figures).blocks
        + [VerdictSection(sheet: self, figures: figures).block]
        + FeatureSection(sheet: self, figures: figures).blocks
        + LightSection(sheet: self).blocks
        + StageSection(sheet: self, figures: figures).blocks
        + ActivitySection(sheet: self, figures: figures).blocks)
  }

  func wrapped(_ text: String, _ look: Look = .plain, lead: HealthRun? = nil) -> [HealthRow] {
    HealthRow.wrapped(text, look, lead: lead, columns: columns)
  }

  /// What is so, and what follows from it: beside each other where there is room, else one under
  /// the other.
  func beside(_ finding: String, _ consequence: String, lead: HealthRun) -> [HealthRow] {
    let sign = "\(glyphs.leadsTo) "
    let hang = Text.width(lead.text)
    guard columns >= 100 else {
      let indent = HealthRun(String(repeating: " ", count: hang) + sign, .muted)
      return wrapped(finding, lead: lead) + wrapped(consequence, .muted, lead: indent)
    }
    let half = hang + (columns - hang) * 2 / 5
    let left = HealthRow.wrapped(finding, lead: lead, columns: half - 2)
    let right = HealthRow.wrapped(
      consequence, .muted, lead: HealthRun(sign, .muted), columns: columns - half)
    return (0..<max(left.count, right.count)).map { place in
      var row = left.indices.contains(place) ? left[place] : HealthRow()
      guard right.indices.contains(place) else { return row }
      let used = row.runs.reduce(0) { $0 + Text.width($1.text) }
      row.runs.append(HealthRun(String(repeating: " ", count: max(0, half - used))))
      row.runs += right[place].runs
      return row
    }
  }

  /// A heading with a free row above it.
  func heading(_ text: String) -> [HealthRow] {
    [HealthRow(), HealthRow(Text.truncate(text, columns: columns), .title)]
  }
}
