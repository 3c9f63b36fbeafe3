import Community
import Store
import Terminal
import Words

/// The questions that come before a decision. Their answers are numbers, so the key that asked
/// never answers.
struct JoinQuestions {
  let context: ConsoleContext
  private var words: JoinWords { context.words.joins }

  /// Names that a question lists before it says "and 7 more".
  private static let shown = 5

  init(context: ConsoleContext) { self.context = context }

  /// Why someone is let in although a check failed or the group is a core group.
  func approve(_ first: ReviewedBatch.Item, in batch: ReviewedBatch) -> ChoiceDialog {
    let doubtful = batch.needingReason.map { $0.row.decision(.approve) }
    let others = batch.unopposed.map { $0.decision(.approve) }
    let done = Done.approved(batch.count)
    var options = words.reasonsToApprove.map { reason in
      ChoiceDialog.Option(
        reason,
        LineDialog.Purpose.decide(doubtful, reason: reason, alongside: others, done))
    }
    if !others.isEmpty {
      let count = others.count
      options.append(
        ChoiceDialog.Option(
          words.onlyThoseWithout(count),
          [.perform(.all(others.map(Command.decideJoin), .approved(count)))]))
    }
    let title =
      batch.count == 1
      ? words.approve(first.row.shownName)
      : words.approve(batch.count, needingReason: doubtful.count)
    return ChoiceDialog(
      title: title, about: objections(batch), options: options,
      ownWords: .approveJoins(doubtful, alongside: others))
  }

  /// Why someone is turned down.
  func reject(_ first: JoinRow, among rows: [JoinRow]) -> ChoiceDialog {
    let decisions = rows.map { $0.decision(.reject) }
    let options = words.reasonsToReject.map { reason in
      ChoiceDialog.Option(
        reason, LineDialog.Purpose.decide(decisions, reason: reason, .rejected(rows.count)))
    }
    return ChoiceDialog(
      title: rows.count == 1 ? words.reject(first.shownName) : words.reject(rows.count),
      about: rows.count == 1 ? [] : names(rows), options: options,
      ownWords: .rejectJoins(decisions))
  }

  /// What becomes of a request whose decision is taken back.
  func takeBack(_ first: JoinRow, among rows: [JoinRow]) -> ChoiceDialog {
    let request = first.request
    let decided = words.decided(request.state, by: request.decidedBy, reason: request.reason)
    return ChoiceDialog(
      title: rows.count == 1
        ? words.changeDecision(first.shownName)
        : words.changeDecision(rows.count),
      about: rows.count == 1 ? [line(decided)] : names(rows),
      options: [
        ChoiceDialog.Option(
          words.backToQueue, JoinActs.decide(rows, .reopen, .reopened(rows.count))),
        ChoiceDialog.Option(
          words.holdInstead, JoinActs.decide(rows, .hold, .held(rows.count))),
      ])
  }

  // MARK: What the questions are about

  /// Why a reason is needed: one check a line for a single request, else one request a line.
  private func objections(_ batch: ReviewedBatch) -> [String] {
    let items = batch.needingReason
    guard batch.count > 1 else { return items.flatMap { sentences(of: $0).map(line) } }
    let lines = items.prefix(Self.shown).map { item in
      line(context.words.labelled(item.row.shownName, context.words.listed(sentences(of: item))))
    }
    return lines + more(items.count)
  }

  private func sentences(of item: ReviewedBatch.Item) -> [String] {
    let failed = item.review.failed.map {
      "\(context.glyphs.cross) \(Text.clean(words.describe($0.finding)))"
    }
    return item.row.facts.kind == .core ? failed + [words.coreNeedsReason] : failed
  }

  private func names(_ rows: [JoinRow]) -> [String] {
    rows.prefix(Self.shown).map { line($0.shownName) } + more(rows.count)
  }

  private func more(_ count: Int) -> [String] {
    count > Self.shown ? [words.andMore(count - Self.shown)] : []
  }

  /// One row of the dialog: the answers must stay in sight, however long the names are.
  private func line(_ text: String) -> String {
    Text.truncate(
      Text.clean(text), columns: max(10, min(90, context.size.columns - 6)),
      ellipsis: context.glyphs.ellipsis)
  }
}
