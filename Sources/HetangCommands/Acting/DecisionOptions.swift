import ArgumentParser
import Community
import Store
import Terminal
import Words

/// Which join requests are decided on, and why.
struct DecisionOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: ArgumentHelp("Numbers of join requests, from `hetang joins`.", valueName: "id"))
  var requests: [RowNumber]

  @Option(
    help: ArgumentHelp(
      "Why. Needed to reject, and to approve against a failed check or into a core group.",
      valueName: "text"))
  var reason: String?

  /// Decides on all of them as one change.
  func decide(_ outcome: JoinDecision.Outcome) throws {
    try common.atDesk { desk in
      let rows = try requests.unique.map { number in
        let id = JoinID(number.value)
        guard let row = try desk.store.join(id) else { throw CommandError.notFound(.join(id)) }
        return row
      }
      try check(rows, for: outcome, desk)
      let decisions = rows.map { row in
        Command.decideJoin(
          JoinDecision(
            request: row.request.id, version: row.request.version, outcome: outcome,
            reason: reason))
      }
      try acting.perform(decisions, at: desk) { $0.decided(outcome, rows.count) }
    }
  }

  /// Says of whom it would be refused and why, which the rule itself does not.
  private func check(
    _ rows: [JoinRow], for outcome: JoinDecision.Outcome, _ desk: Desk
  ) throws {
    let words = desk.words
    if outcome == .approve, rows.count > 1,
      let core = rows.first(where: { $0.facts.kind == .core })
    {
      throw Complaint(
        sentence: words.commandLine.coreOneAtATime(Text.clean(core.groupName)), status: .refused)
    }
    let isExplained = !(reason ?? "").allSatisfy(\.isWhitespace)
    for row in rows where !isExplained && outcome.result(from: row.request.state) != nil {
      let review = JoinReview(request: row.request, facts: row.facts)
      guard outcome.needsReason(review) else { continue }
      let who = "\(Text.clean(row.request.name)) (#\(row.request.id.rawValue))"
      let finding = outcome == .approve ? review.failed.first?.finding : nil
      throw Complaint(
        sentence: words.commandLine.reasonNeeded(who, because: finding.map(words.joins.describe)),
        status: .refused)
    }
  }
}
