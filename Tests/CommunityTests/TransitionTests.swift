import Community
import Testing

/// Which state follows from which, for what operators decide.
struct TransitionTests {
  @Test func `only open requests are decided, and decisions are taken back`() {
    let allowed: [JoinDecision.Outcome: Set<JoinState>] = [
      .approve: [.pending, .held], .reject: [.pending, .held],
      .hold: [.pending, .approved, .rejected], .reopen: [.held, .approved, .rejected],
    ]
    for outcome in JoinDecision.Outcome.allCases {
      let states = JoinState.allCases.filter { outcome.result(from: $0) != nil }
      #expect(Set(states) == allowed[outcome], "\(outcome)")
    }
  }

  @Test func `a delivery is sent early, in time, or after all, and only once`() {
    let states = DeliveryState.allCases.filter {
      DeliveryChange.confirmSent.result(from: $0) != nil
    }
    #expect(Set(states) == [.scheduled, .due, .missed])
    #expect(DeliveryChange.fallDue.result(from: .due) == nil)
    #expect(DeliveryChange.miss.result(from: .scheduled) == nil)
    #expect(DeliveryChange.withdraw.result(from: .due) == nil)
    #expect(DeliveryChange.skip(reason: "x").result(from: .sent) == nil)
    for state in DeliveryState.allCases {
      #expect(DeliveryChange.restore(state).result(from: state) == nil)
    }
  }

  @Test func `approving into a core group needs a reason even when all checks pass`() {
    let request = JoinRequest(
      id: JoinID(1), group: GroupID(1), name: "a", requestedAt: Instant(0))
    let general = JoinReview(request: request, facts: JoinFacts(members: 1, capacity: 5))
    let core = JoinReview(
      request: request, facts: JoinFacts(members: 1, capacity: 5, kind: .core))
    #expect(!JoinDecision.Outcome.approve.needsReason(general))
    #expect(JoinDecision.Outcome.approve.needsReason(core))
    #expect(JoinDecision.Outcome.reject.needsReason(general))
    #expect(!JoinDecision.Outcome.hold.needsReason(core))
  }

  @Test func `tags are trimmed, sorted and kept once`() {
    #expect(Person.normalised(tags: [" b", "a", "b", "", "  "]) == ["a", "b"])
  }
}
