import Community
import Testing

@Suite struct `The life of a join request` {
  private typealias Outcome = JoinDecision.Outcome

  /// Every decision against every state; what is not listed is refused.
  private static let allowed: [JoinDecision.Outcome: [JoinState: JoinState]] = [
    .approve: [.pending: .approved, .held: .approved],
    .reject: [.pending: .rejected, .held: .rejected],
    .hold: [.pending: .held, .approved: .held, .rejected: .held],
    .reopen: [.held: .pending, .approved: .pending, .rejected: .pending],
  ]

  @Test(arguments: JoinDecision.Outcome.allCases)
  func `goes only where it may`(outcome: JoinDecision.Outcome) {
    for state in JoinState.allCases {
      #expect(outcome.result(from: state) == Self.allowed[outcome]?[state], "\(state)")
    }
  }

  /// Undo is exact: the decision that leads to a state is possible from wherever one went from it.
  @Test(arguments: JoinDecision.Outcome.allCases)
  func `goes back by the decision that made it what it was`(outcome: JoinDecision.Outcome) {
    let maker: [JoinState: Outcome] = [
      .pending: .reopen, .held: .hold, .approved: .approve, .rejected: .reject,
    ]
    for state in JoinState.allCases {
      guard let next = outcome.result(from: state), let back = maker[state] else { continue }
      #expect(back.result(from: next) == state, "\(state)")
    }
  }

  @Test func `ends where operators have no say`() {
    for state in [JoinState.joined, .withdrawn] {
      #expect(Outcome.allCases.allSatisfy { $0.result(from: state) == nil })
      #expect(!state.isOpen)
    }
    // And no decision leads there: approved is not joined.
    let reached = Outcome.allCases.flatMap { outcome in
      JoinState.allCases.compactMap { outcome.result(from: $0) }
    }
    #expect(!reached.contains(.joined) && !reached.contains(.withdrawn))
  }

  @Test func `is open while somebody has to decide`() {
    #expect(JoinState.allCases.filter(\.isOpen) == [.pending, .held])
  }

  @Test(
    arguments: [
      (.approve, false, false), (.approve, true, true), (.reject, false, true),
      (.reject, true, true), (.hold, false, false), (.hold, true, false), (.reopen, false, false),
      (.reopen, true, false),
    ] as [(JoinDecision.Outcome, Bool, Bool)])
  func `says why where somebody is refused or let in against a check`(
    outcome: JoinDecision.Outcome, fails: Bool, needsReason: Bool
  ) {
    let review = JoinReview(
      request: JoinRequest(id: JoinID(1), group: GroupID(1), name: "a", requestedAt: Instant(0)),
      facts: JoinFacts(members: fails ? 5 : 1, capacity: 5))
    #expect(outcome.needsReason(review) == needsReason)
  }

  @Test func `is kept by these names`() {
    #expect(
      JoinState.allCases.map(\.rawValue)
        == ["pending", "held", "approved", "joined", "rejected", "withdrawn"])
    #expect(Outcome.allCases.map(\.rawValue) == ["approve", "reject", "hold", "reopen"])
  }
}
