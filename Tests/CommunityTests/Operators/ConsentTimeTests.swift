import Community
import Testing

@Suite struct `A request for consent` {
  private let asked = Instant(1_760_000_000)

  private func consent(for seconds: Int64 = 600) -> Consent {
    Consent(
      id: ConsentID(1), command: SampleCommands.finish, about: "Bo", askedBy: "ana",
      askedAt: asked, expiresAt: asked + seconds, state: .open, answeredBy: nil,
      answeredAt: nil, version: 1)
  }

  @Test(
    arguments: [
      (0, true), (1, true), (599, true), (600, false), (601, false), (86_400, false),
      // A clock that was set back by a little gives no more time, by more gives none.
      (-1, true), (-599, true), (-600, false), (-601, false), (-86_400, false),
    ] as [(Int64, Bool)])
  func `stands for ten minutes, also when a clock goes back`(later: Int64, isTimely: Bool) {
    #expect(consent().isTimely(at: asked + later) == isTimely)
  }

  @Test func `without any time is over at once`() {
    #expect(!consent(for: 0).isTimely(at: asked))
    #expect(!consent(for: -5).isTimely(at: asked))
    #expect(!consent(for: -5).isTimely(at: asked - 3))
  }

  @Test func `has these numbers and names`() {
    #expect(OperatorPreset.consentMinutes.value == 10)
    #expect(Consent.State.allCases.map(\.rawValue) == ["open", "granted", "refused", "withdrawn"])
    #expect(ConsentAnswer.allCases.map(\.rawValue) == ["grant", "refuse", "withdraw"])
  }

  /// A claim is renewed often enough that one lost renewal does not end it.
  @Test func `is not lost to a console that is a moment late with its claim`() {
    #expect(OperatorPreset.renewSeconds.value * 2 < OperatorPreset.claimSeconds.value)
  }
}
