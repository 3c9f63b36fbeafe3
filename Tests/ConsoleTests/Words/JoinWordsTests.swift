import Community
import Terminal
import Testing
import Words

@Suite struct JoinWordsTests {
  private static let findings: [JoinReview.Check.Finding] = [
    .notYetInGroup, .alreadyInGroup, .alreadyInSeries(group: "二群"),
    .freePlaces(members: 1200, waiting: 0, capacity: 2000),
    .full(members: 500, waiting: 0, capacity: 500),
    .full(members: 500, waiting: 3, capacity: 500), .referredByMember(name: "周", isActive: true),
    .referredByMember(name: "周", isActive: false), .referrerUnknown(name: "周"),
    .referrerLeft(name: "周"), .noReferrer, .answered("想读书"), .noAnswer(gate: "为什么来?"), .noGate,
    .paid("200"), .neverRejected(attempts: 2), .rejectedBefore(times: 1, reason: nil),
    .rejectedBefore(times: 2, reason: "广告"),
  ]

  @Test(arguments: Language.allCases)
  func `every finding has a sentence of its own`(language: Language) {
    let words = Words(language).joins
    let sentences = Self.findings.map(words.describe)
    #expect(Set(sentences).count == sentences.count)
    #expect(!sentences.contains { $0.isEmpty || $0.contains("Optional") })
  }

  @Test(arguments: Language.allCases)
  func `heads fit their columns and a question its numbers`(language: Language) {
    let words = Words(language).joins
    #expect(JoinTopic.allCases.allSatisfy { (2...4).contains(Text.width(words.column($0))) })
    #expect(words.reasonsToReject.count <= 9)
    // One number is kept for "only those that need no reason".
    #expect(words.reasonsToApprove.count <= 8)
  }

  @Test func `what a check looks at is known of every finding`() {
    #expect(Set(Self.findings.map(\.topic)) == Set(JoinTopic.allCases))
  }

  @Test func `figures and names are in the sentence`() {
    let words = Words(.english).joins
    #expect(
      words.describe(.full(members: 1500, waiting: 3, capacity: 1500))
        == "the group is full: 1 500 of 1 500, and 3 approved not yet in")
    #expect(
      Words(.traditional).joins.describe(.rejectedBefore(times: 2, reason: "廣告"))
        == "曾被拒絕 2 次：廣告")
  }
}
