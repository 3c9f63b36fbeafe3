import Community
import Store
import Terminal
import Words

extension JoinRow {
  /// Every check of the request, for `?`: the rule, what it found here, its source.
  func explanations(in context: ConsoleContext) -> [Explanation] {
    let words = context.words.joins
    return review.checks.map { check in
      let topic = check.finding.topic
      return Explanation(
        name: words.title(topic), value: check.verdict.sign(context.glyphs).text,
        definition: words.rule(topic),
        inputs: [Text.clean(context.words.labelled(request.name, words.describe(check.finding)))],
        source: context.words.source(check.source), whatChangesIt: words.change(topic))
    }
  }
}
