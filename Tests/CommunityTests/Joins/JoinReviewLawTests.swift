import Testing

@testable import Community

/// What holds of a review, whatever is known of the applicant.
@Suite struct `Any review of a join request` {
  private static let nothing = ["", " ", "\n\t", "\u{3000}", "\u{200B}", "\u{2060}\u{FEFF}", "ㅤ"]

  private struct Case {
    var request: JoinRequest
    var facts: JoinFacts
  }

  private func any(_ random: inout SeededGenerator) -> Case {
    func text(_ random: inout SeededGenerator) -> String? {
      random.bool() ? nil : random.pick(Self.nothing + ["tea", "老赵", "200"])
    }
    var facts = JoinFacts(members: random.int(0...12), capacity: random.int(1...10))
    facts.isMember = random.int(0...4) == 0
    facts.seriesGroup = random.int(0...4) == 0 ? "Two" : nil
    facts.approvedNotJoined = random.int(0...3)
    facts.gate = random.bool() ? "Why?" : nil
    facts.kind = random.pick(GroupKind.allCases)
    facts.ban = random.int(0...5) == 0 ? Ban(at: Instant(0), reason: "ads") : nil
    if random.bool() {
      facts.referrer = JoinFacts.Referrer(
        id: PersonID(2), name: "Bo", isMember: random.bool(), isActive: random.bool())
    }
    facts.earlier = (0..<random.int(0...3)).map { _ in
      JoinFacts.EarlierAttempt(at: Instant(0), state: random.pick(JoinState.allCases))
    }
    let request = JoinRequest(
      id: JoinID(1), group: GroupID(1), name: "Fay", requestedAt: Instant(0),
      answer: text(&random), referrer: text(&random), paid: text(&random))
    return Case(request: request, facts: facts)
  }

  @Test(arguments: 0..<40)
  func `looks at each topic at most once, in the same order`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let it = any(&random)
      let review = JoinReview(request: it.request, facts: it.facts)
      let topics = review.checks.map(\.finding.topic)
      #expect(Set(topics).count == topics.count)
      #expect(topics == JoinTopic.allCases.filter(topics.contains))
      // Always judged, whatever is missing.
      #expect(topics.prefix(4) == [.membership, .capacity, .referral, .answer])
      for topic in JoinTopic.allCases {
        #expect(review.check(of: topic) == review.checks.first { $0.finding.topic == topic })
      }
    }
  }

  @Test(arguments: 0..<40)
  func `asks for a reason when a check failed or the group is a core group`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let it = any(&random)
      let review = JoinReview(request: it.request, facts: it.facts)
      #expect(review.failed == review.checks.filter { $0.verdict == .failed })
      #expect(review.needsReason == (it.facts.kind == .core || !review.failed.isEmpty))
      #expect(review.checks.allSatisfy { ["S1", "S3", "Hetang"].contains($0.source) })
    }
  }

  /// What says nothing is as if nothing had been said; otherwise an invisible sign opens the gate.
  @Test(arguments: nothing)
  func `takes text without anything to read for none`(text: String) {
    let facts = JoinFacts(members: 1, capacity: 5, gate: "Why?")
    func review(_ text: String?) -> JoinReview {
      JoinReview(
        request: JoinRequest(
          id: JoinID(1), group: GroupID(1), name: "Fay", requestedAt: Instant(0), answer: text,
          referrer: text, paid: text), facts: facts)
    }
    #expect(review(text) == review(nil))
    #expect(review(text).check(of: .answer)?.finding == .noAnswer(gate: "Why?"))
    #expect(review(text).check(of: .payment) == nil)
    #expect(review(text).check(of: .referral)?.finding == .noReferrer)
  }

  @Test(arguments: ["x", " x ", "\u{200B}x", "…", "1", "👍", "是"])
  func `takes a single sign for an answer`(text: String) {
    let request = JoinRequest(
      id: JoinID(1), group: GroupID(1), name: "Fay", requestedAt: Instant(0), answer: text)
    let review = JoinReview(request: request, facts: JoinFacts(members: 1, capacity: 5, gate: "?"))
    #expect(review.check(of: .answer)?.finding == .answered(text))
  }

  /// One more member never opens a place, one more place never takes one.
  @Test func `has room or not, by counting`() {
    for members in 0...6 {
      for waiting in 0...3 {
        for capacity in 1...6 {
          let facts = JoinFacts(members: members, capacity: capacity, approvedNotJoined: waiting)
          let request = JoinRequest(
            id: JoinID(1), group: GroupID(1), name: "Fay", requestedAt: Instant(0))
          let verdict = JoinReview(request: request, facts: facts).check(of: .capacity)?.verdict
          #expect(verdict == (members + waiting + 1 <= capacity ? .passed : .failed))
        }
      }
    }
  }
}
