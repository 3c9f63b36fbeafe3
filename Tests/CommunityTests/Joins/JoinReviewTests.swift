import Testing

@testable import Community

/// What is said about somebody who wants in, check by check.
struct JoinReviewTests {
  private typealias Finding = JoinReview.Check.Finding
  private typealias Verdict = JoinReview.Check.Verdict

  private func review(
    _ facts: JoinFacts = JoinFacts(members: 10, capacity: 500), answer: String? = nil,
    referrer: String? = nil, paid: String? = nil
  ) -> JoinReview {
    JoinReview(
      request: JoinRequest(
        id: JoinID(1), group: GroupID(1), name: "Fay", requestedAt: Instant(0), answer: answer,
        referrer: referrer, paid: paid),
      facts: facts)
  }

  private func verdicts(_ review: JoinReview) -> [Verdict] { review.checks.map(\.verdict) }

  @Test func `somebody of whom nothing is known may come in without a reason`() {
    let plain = review()
    #expect(
      plain.checks.map(\.finding) == [
        .notYetInGroup, .freePlaces(members: 10, waiting: 0, capacity: 500), .noReferrer, .noGate,
      ])
    #expect(verdicts(plain) == [.passed, .passed, .unknown, .unknown])
    #expect(!plain.needsReason)
  }

  @Test func `who has come is not held against themselves, nor is the place that they took`() {
    let request = JoinRequest(
      id: JoinID(1), group: GroupID(1), name: "Fay", requestedAt: Instant(0), answer: "books",
      state: .joined)
    let facts = JoinFacts(isMember: true, members: 500, capacity: 500)
    let found = JoinReview(request: request, facts: facts)
    #expect(found.checks.map(\.finding) == [.noReferrer, .answered("books")])
    #expect(!found.needsReason)
  }

  @Test func `a member, or a member of the series, is in already`() {
    var facts = JoinFacts(isMember: true, seriesGroup: "Two", members: 1, capacity: 5)
    #expect(review(facts).checks.first?.finding == .alreadyInGroup)
    facts.isMember = false
    #expect(review(facts).checks.first?.finding == .alreadyInSeries(group: "Two"))
    #expect(review(facts).needsReason)
  }

  @Test(
    arguments: [
      (498, 0, .passed), (499, 0, .passed), (500, 0, .failed), (498, 1, .passed),
      (498, 2, .failed), (499, 1, .failed), (700, 0, .failed),
    ] as [(Int, Int, JoinReview.Check.Verdict)])
  func `who was approved takes a place before coming`(
    members: Int, waiting: Int, verdict: JoinReview.Check.Verdict
  ) {
    let found = review(
      JoinFacts(members: members, capacity: 500, approvedNotJoined: waiting))
    #expect(found.checks[1].verdict == verdict)
    if verdict == .failed {
      #expect(
        found.checks[1].finding == .full(members: members, waiting: waiting, capacity: 500))
    }
    #expect(found.needsReason == (verdict == .failed))
  }

  @Test func `only a referrer who left counts against somebody`() {
    var facts = JoinFacts(members: 1, capacity: 5)
    #expect(review(facts, referrer: "").checks[2].finding == .noReferrer)
    #expect(review(facts, referrer: "Zoe").checks[2].finding == .referrerUnknown(name: "Zoe"))
    #expect(review(facts, referrer: "Zoe").checks[2].verdict == .unknown)
    for (isMember, isActive) in [(true, true), (true, false), (false, false)] {
      facts.referrer = JoinFacts.Referrer(
        id: PersonID(2), name: "Bo", isMember: isMember, isActive: isActive)
      let check = review(facts, referrer: "@bo").checks[2]
      #expect(
        check.finding
          == (isMember
            ? .referredByMember(name: "Bo", isActive: isActive) : .referrerLeft(name: "Bo")))
      #expect(check.verdict == (isMember ? .passed : .failed))
    }
  }

  @Test(
    arguments: [
      (nil, nil, .unknown), (nil, "tea", .passed), ("Why?", "tea", .passed),
      ("Why?", nil, .failed), ("Why?", "", .failed), ("Why?", " \n\u{3000}", .failed),
    ] as [(String?, String?, JoinReview.Check.Verdict)])
  func `a question wants an answer with words`(
    gate: String?, answer: String?, verdict: JoinReview.Check.Verdict
  ) {
    let found = review(JoinFacts(members: 1, capacity: 5, gate: gate), answer: answer)
    #expect(found.checks[3].verdict == verdict)
  }

  @Test(arguments: [(97, 0, true), (97, 2, true), (97, 3, false), (100, 0, false), (99, 1, false)])
  func `who is approved and not in yet takes a place, and is told`(
    members: Int, waiting: Int, isFree: Bool
  ) {
    let facts = JoinFacts(members: members, capacity: 100, approvedNotJoined: waiting)
    let check = review(facts).checks[1]
    #expect(
      check.finding
        == (isFree
          ? .freePlaces(members: members, waiting: waiting, capacity: 100)
          : .full(members: members, waiting: waiting, capacity: 100)))
    #expect(check.verdict == (isFree ? .passed : .failed))
  }

  @Test func `earlier attempts count when one was rejected, by the latest reason`() {
    var facts = JoinFacts(members: 1, capacity: 5)
    func attempt(_ state: JoinState, _ reason: String? = nil) -> JoinFacts.EarlierAttempt {
      JoinFacts.EarlierAttempt(at: Instant(0), state: state, reason: reason)
    }
    facts.earlier = [attempt(.withdrawn), attempt(.joined)]
    #expect(review(facts).checks.last?.finding == .neverRejected(attempts: 2))
    #expect(!review(facts).needsReason)
    facts.earlier = [
      attempt(.withdrawn), attempt(.rejected, "ads again"), attempt(.rejected, "ads"),
    ]
    #expect(review(facts).checks.last?.finding == .rejectedBefore(times: 2, reason: "ads again"))
    #expect(review(facts).needsReason)
    facts.ban = Ban(at: Instant(0), reason: "threats")
    #expect(review(facts).checks.last?.finding == .banned(reason: "threats"))
    facts.earlier = []
    #expect(review(facts).checks.last?.finding == .banned(reason: "threats"))
    #expect(review(facts).needsReason)
  }

  @Test func `money is told and never asked for`() {
    #expect(review(paid: "200").checks.last?.finding == .paid("200"))
    #expect(review(paid: "200").checks.count == review().checks.count + 1)
  }
}
