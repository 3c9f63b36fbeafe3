import Community
import Terminal
import Words

/// How true the score has been on the user's own history, and the counter that does as well where
/// one does.
struct VerdictSection {
  var sheet: HealthSheet
  var figures: GroupFigures

  private var words: Words { sheet.words }

  private var line: String { words.verdict.line(sheet.page.verdict) }
  private var counter: String? { words.verdict.counterBeside(sheet.page.verdict, figures) }

  var block: HealthBlock {
    var rows = sheet.wrapped(line, .muted)
    if let counter { rows += sheet.wrapped(counter, .strong) }
    return HealthBlock(
      id: .verdict, rows: rows,
      reading: HealthText(
        title: words.verdict.title,
        text: Prose([
          Prose.Line(line, .strong), Prose.Line(counter ?? ""),
          Prose.Line(words.verdict.definition),
          Prose.Line(""), Prose.Line(words.dialogs.whatChangesIt, .title),
          Prose.Line(words.verdict.whatChangesIt),
        ])),
      explanation: Explanation(
        name: words.verdict.title, value: line, definition: words.verdict.definition,
        inputs: counter.map { [$0] } ?? [], source: words.figures.ourModel,
        whatChangesIt: words.verdict.whatChangesIt))
  }
}
