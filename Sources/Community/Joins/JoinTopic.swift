/// What a check of ``JoinReview`` looks at; each request has at most one check a topic.
public enum JoinTopic: String, CaseIterable, Sendable {
  /// Already in the group or in another of its series (重复).
  case membership
  /// Free places (容量).
  case capacity
  /// Who brings them (引荐).
  case referral
  /// The answer to the gate's question (答复).
  case answer
  /// What they paid (付费).
  case payment
  /// Earlier requests (过往).
  case history
}

extension JoinReview.Check.Finding {
  /// What the finding is about.
  public var topic: JoinTopic {
    switch self {
    case .notYetInGroup, .alreadyInGroup, .alreadyInSeries: .membership
    case .freePlaces, .full: .capacity
    case .referredByMember, .referrerUnknown, .referrerLeft, .noReferrer: .referral
    case .answered, .noAnswer, .noGate: .answer
    case .paid: .payment
    case .neverRejected, .rejectedBefore, .banned: .history
    }
  }
}

extension JoinReview {
  /// The check of that topic, or nil when there was no reason to make it.
  public func check(of topic: JoinTopic) -> Check? { checks.first { $0.finding.topic == topic } }

  /// What speaks against letting them in.
  public var failed: [Check] { checks.filter { $0.verdict == .failed } }
}
