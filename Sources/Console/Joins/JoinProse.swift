import Community
import Store
import Terminal
import Words

/// A join request in words: all that is known about it and every check, for a pane or a page.
struct JoinProse {
  let row: JoinRow
  let context: ConsoleContext
  private var words: JoinWords { context.words.joins }
  private var time: TimeWords { context.words.time }

  init(_ row: JoinRow, in context: ConsoleContext) {
    self.row = row
    self.context = context
  }

  /// Everything, in the order in which one judges.
  var whole: [Prose.Line] {
    [Prose.Line(row.request.name, .strong)] + facts + [Prose.Line("")]
      + [Prose.Line(words.checks, .title)] + checks + earlier + decision
  }

  /// Where, when, who and what they said.
  private var facts: [Prose.Line] {
    let request = row.request
    let asked = time.dateAndTime(request.requestedAt, in: context.zone)
    let ago = time.ago(seconds: context.now - request.requestedAt)
    return Prose.facts([
      (words.group, row.groupName),
      (words.stateTitle, words.state(request.state)),
      (
        words.asked,
        request.state.isOpen ? context.words.inARow([asked, words.waiting(ago)]) : asked
      ),
      (words.account, request.applicantID),
      (words.source, request.source),
      (words.referrer, request.referrer),
      (words.paid, request.paid),
      (words.gate, row.facts.gate),
      (words.answer, request.answer),
    ])
  }

  /// Each check with its verdict, in words, and where its rule comes from.
  var checks: [Prose.Line] {
    let lines = row.review.checks.map { check in
      let (sign, look) = check.verdict.sign(context.glyphs)
      return Prose.Line(
        words.describe(check.finding) + context.words.aside(check.source),
        check.verdict == .failed ? .strong : .plain, lead: "\(sign) ", leadLook: look)
    }
    guard row.facts.kind == .core else { return lines }
    return lines + [
      Prose.Line(
        words.coreNeedsReason + context.words.aside("S3"), .strong, lead: "! ", leadLook: .bad)
    ]
  }

  /// The checks where there is room for few of them: what failed comes first.
  var worstFirst: [Prose.Line] {
    let checks = checks
    return checks.filter { $0.leadLook == .bad } + checks.filter { $0.leadLook != .bad }
  }

  private var earlier: [Prose.Line] {
    guard !row.facts.earlier.isEmpty else { return [] }
    return [Prose.Line(""), Prose.Line(words.earlier, .title)]
      + row.facts.earlier.map { attempt in
        Prose.Line(
          words.decided(attempt.state, by: nil, reason: attempt.reason),
          lead: "\(time.date(context.zone.day(of: attempt.at)))  ")
      }
  }

  private var decision: [Prose.Line] {
    let request = row.request
    guard request.state != .pending, request.decidedAt != nil || request.reason != nil else {
      return []
    }
    let when = request.decidedAt.map { time.dateAndTime($0, in: context.zone) + "  " } ?? ""
    return [
      Prose.Line(""), Prose.Line(words.decision, .title),
      Prose.Line(
        words.decided(request.state, by: request.decidedBy, reason: request.reason), lead: when),
    ]
  }
}
