import Community
import Store
import Terminal
import Words

/// Deciding on join requests, for every screen that shows some: what can be done with them, and
/// what follows from a key.
struct JoinActs {
  /// What the key applies to, in the order of the list.
  var rows: [JoinRow]

  init(_ rows: [JoinRow]) { self.rows = rows }

  /// Whether a decision can be taken; nil for an action that decides nothing here.
  func availability(of action: Action) -> Availability? {
    guard let outcome = Self.outcome(of: action) else { return nil }
    guard !rows.isEmpty else { return .unavailable(.nothingSelected) }
    let targets = targets(of: outcome)
    if targets.isEmpty { return outcome == .reopen ? .absent : .unavailable(.alreadyDecided) }
    // S3: nobody enters a core group in bulk.
    if outcome == .approve, targets.count > 1, targets.contains(where: { $0.facts.kind == .core }) {
      return .unavailable(.coreOneAtATime)
    }
    return .available
  }

  /// What the action asks of the console: the change itself, or the question that comes first.
  func steps(for action: Action, in context: ConsoleContext) -> [Step] {
    guard let outcome = Self.outcome(of: action) else { return [] }
    let targets = targets(of: outcome)
    guard let first = targets.first else { return [] }
    let questions = JoinQuestions(context: context)
    switch outcome {
    case .hold:
      return Self.decide(targets, .hold, .held(targets.count))
    case .reject:
      return [.open(.choice(questions.reject(first, among: targets)))]
    case .reopen:
      return [.open(.choice(questions.takeBack(first, among: targets)))]
    case .approve:
      let split = ReviewedBatch(targets)
      guard let doubtful = split.needingReason.first else {
        return Self.decide(targets, .approve, .approved(targets.count))
      }
      return [.open(.choice(questions.approve(doubtful, in: split)))]
    }
  }

  /// The rows on which that decision can be taken.
  func targets(of outcome: JoinDecision.Outcome) -> [JoinRow] {
    rows.filter { row in
      // A waiting request is in the queue already, and held ones leave it by being decided.
      if outcome == .reopen, row.request.state.isOpen { return false }
      return outcome.result(from: row.request.state) != nil
    }
  }

  private static func outcome(of action: Action) -> JoinDecision.Outcome? {
    switch action {
    case .approve: .approve
    case .reject: .reject
    case .hold: .hold
    case .reopen: .reopen
    default: nil
    }
  }

  static func decide(
    _ rows: [JoinRow], _ outcome: JoinDecision.Outcome, _ done: Done
  ) -> [Step] {
    [.perform(.all(rows.map { .decideJoin($0.decision(outcome)) }, done))]
  }
}

extension JoinRow {
  /// That decision on the request as it is shown.
  func decision(_ outcome: JoinDecision.Outcome) -> JoinDecision {
    JoinDecision(request: request.id, version: request.version, outcome: outcome)
  }
}

/// Requests that are to be approved together, split by whether that needs a reason. Each takes a
/// place from those of its group that come after it.
struct ReviewedBatch {
  struct Item {
    var row: JoinRow
    var review: JoinReview
  }

  private(set) var needingReason: [Item] = []
  private(set) var unopposed: [JoinRow] = []

  init(_ rows: [JoinRow]) {
    var approved: [GroupID: Int] = [:]
    for row in rows {
      let review = row.review(afterApproving: approved[row.request.group, default: 0])
      approved[row.request.group, default: 0] += 1
      if review.needsReason {
        needingReason.append(Item(row: row, review: review))
      } else {
        unopposed.append(row)
      }
    }
  }

  var count: Int { needingReason.count + unopposed.count }
}
