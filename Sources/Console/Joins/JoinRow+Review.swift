import Community
import Store
import Terminal

extension JoinRow: ListRow {
  var rowID: JoinID { request.id }
  var claimable: Subject? { .join(request.id) }
}

extension JoinRow {
  /// What speaks for and against letting them in.
  var review: JoinReview { JoinReview(request: request, facts: facts) }

  /// The review when so many other requests of the group are approved before this one.
  func review(afterApproving others: Int) -> JoinReview {
    var facts = facts
    facts.approvedNotJoined += others
    return JoinReview(request: request, facts: facts)
  }

  /// The applicant's name, harmless.
  var shownName: String { Text.clean(request.name) }
}

extension JoinReview {
  /// The sign of a topic's check: a letter's worth of verdict, never by colour alone.
  func sign(_ topic: JoinTopic, _ glyphs: Glyphs) -> (text: String, look: Look) {
    check(of: topic).map { $0.verdict.sign(glyphs) } ?? (glyphs.level, .muted)
  }

  /// Before the rows that no key lets in unasked.
  func warning(_ glyphs: Glyphs) -> (text: String, look: Look) {
    needsReason ? ("!", .bad) : ("", .plain)
  }
}

extension JoinReview.Check.Verdict {
  func sign(_ glyphs: Glyphs) -> (text: String, look: Look) {
    switch self {
    case .passed: (glyphs.check, .good)
    case .unknown: ("?", .warning)
    case .failed: (glyphs.cross, .bad)
    }
  }
}
