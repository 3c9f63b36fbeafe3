extension JoinDecision.Outcome {
  /// The state that the decision brings a request to, or nil when its state does not allow it.
  ///
  /// Only open requests are let in or refused. A decision is taken back by ``reopen`` or ``hold``;
  /// who has joined or withdrawn is past deciding.
  public func result(from state: JoinState) -> JoinState? {
    switch (self, state) {
    case (.approve, .pending), (.approve, .held): .approved
    case (.reject, .pending), (.reject, .held): .rejected
    case (.hold, .pending), (.hold, .approved), (.hold, .rejected): .held
    case (.reopen, .held), (.reopen, .approved), (.reopen, .rejected): .pending
    default: nil
    }
  }

  /// Whether the decision has to say why, given what the review found.
  public func needsReason(_ review: JoinReview) -> Bool {
    switch self {
    case .approve: review.needsReason
    case .reject: true
    case .hold, .reopen: false
    }
  }
}
