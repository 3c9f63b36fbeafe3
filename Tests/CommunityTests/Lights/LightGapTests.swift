import Testing

@testable import Community

@Suite struct `What is missing before a rule is judged` {
  private static let causes: [(LightSample.Kind, LightGap.Cause)] = [
    (.members, .noMembers), (.days, .shortHistory), (.voices, .littleTalk),
    (.recentVoices, .littleTalk), (.voicesThatDay, .littleTalk), (.messages, .littleTalk),
    (.messagesThisWeek, .littleTalk), (.messagesBefore, .littleTalk),
    (.conversations, .littleTalk), (.questions, .littleTalk), (.staffTurns, .littleFromStaff),
    (.staffMessages, .littleFromStaff), (.newcomers, .fewNewcomers), (.newVoices, .fewNewcomers),
  ]

  @Test(arguments: causes)
  func `has a cause`(kind: LightSample.Kind, cause: LightGap.Cause) {
    #expect(LightGap.few(kind, have: 0, need: 1).cause == cause)
    #expect(LightGap.few(kind, have: 9, need: 10).cause == cause)
  }

  @Test func `may be people, not counts`() {
    #expect(LightGap.noStaff.cause == .noStaff)
    #expect(LightGap.noExperts.cause == .noExperts)
    #expect(Set(Self.causes.map(\.0)) == Set(LightSample.Kind.allCases))
    let causes = Set(Self.causes.map(\.1)).union([.noStaff, .noExperts])
    #expect(causes == Set(LightGap.Cause.allCases))
  }

  /// The first thing that is missing is told, and only that.
  @Test func `is told one at a time, in the rule's order`() {
    var signals = soundGroup()
    (signals.messagesByPerson, signals.experts) = ([9, 9], 0)
    func gap(_ rule: LightRule) -> LightGap? {
      let reading = lights(of: signals).first { $0.rule == rule }
      if case .unknown(let gap) = reading?.state { return gap }
      return nil
    }
    #expect(gap(.concentration) == .few(.voices, have: 2, need: 8))
    signals.messagesByPerson = [Int](repeating: 1, count: 10)
    #expect(gap(.concentration) == .few(.messages, have: 10, need: 50))
    #expect(gap(.experts) == .noExperts)
    signals.startsByPeople = 9
    #expect(gap(.experts) == .few(.questions, have: 9, need: 10))
    signals.ownerSilentDays = nil
    #expect(gap(.ownerSilence) == .noStaff)
  }

  @Test func `is a light neither on nor off`() {
    for reading in lights(of: GroupSignals()) {
      guard case .unknown = reading.state else { continue }
      #expect(reading.light == nil)
    }
    #expect(LightReading(rule: .firstWeek, state: .waived).light == nil)
    let on = Light(.red, .ownerSilence(days: 9))
    #expect(LightReading(rule: .ownerSilence, state: .on(on)).light == on)
    #expect(LightReading(rule: .gate, state: .off(.gate(isSet: true))).light == nil)
  }
}
