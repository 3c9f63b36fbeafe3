import Testing

@testable import Community

/// Theme N of the method, and rows 91, 92 and 94: what is not built, so that nobody adds it by the
/// way.
@Suite struct `What the method has and Hetang leaves out` {
  @Test func `nobody is added as a friend, invited or paid by a command`() throws {
    let words = ["friend", "invite", "follow", "packet", "gift", "account", "disguise", "shill"]
    for command in SampleCommands.all {
      let name = try SampleCommands.name(command).lowercased()
      #expect(words.allSatisfy { !name.contains($0) }, "\(name)")
    }
    let rights = Right.allCases.map { $0.rawValue.lowercased() }
    #expect(rights.allSatisfy { right in words.allSatisfy { !right.contains($0) } })
  }

  /// Who speaks for the operators is declared, and then counts for nothing.
  @Test func `nobody who is declared counts as one of the people`() {
    #expect(PersonKind.allCases.filter(\.isOrganic) == [.human])
    #expect(PersonKind.allCases.map(\.rawValue) == ["human", "staff", "seed", "helper", "bot"])
  }

  @Test func `accounts that look like shills are a light, never a tool`() {
    let suspect = GroupSignals.Suspect(
      person: PersonID(1), name: "Bo", answers: 12, quick: 12, turns: 12)
    #expect(outcome(.shills) { $0.shillSuspects = [suspect] } == .amber)
    #expect(!LightRule.shills.isReminder)
  }

  @Test func `what someone paid is told and asked of nobody`() {
    for gate in [nil, "200 yuan"] {
      let request = JoinRequest(
        id: JoinID(1), group: GroupID(1), name: "a", requestedAt: Instant(0), answer: "yes")
      let review = JoinReview(
        request: request, facts: JoinFacts(members: 1, capacity: 9, gate: gate))
      #expect(review.check(of: .payment) == nil)
      #expect(!review.needsReason)
    }
  }

  @Test func `no form of a post asks anybody to follow, register or forward`() {
    #expect(
      PostTemplate.allCases.map(\.rawValue)
        == ["morningNews", "topic", "quiz", "welcome", "liveLesson", "weeklyDigest"])
  }
}
