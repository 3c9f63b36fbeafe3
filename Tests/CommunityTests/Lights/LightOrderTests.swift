import Testing

@testable import Community

@Suite struct `Lights that are on` {
  private static let findings: [LightFinding] = [
    .ownerSilence(days: 9), .selfTalk(unanswered: 12), .staffReplies(answered: 1, of: 40),
    .adShare(ads: 9, of: 10, days: 7), .eventOnly(notices: 9, of: 10, days: 28),
    .forerunner(
      .water, ForerunnerRise(count: 30, of: 70, countBefore: 1, ofBefore: 210, daysBefore: 21)),
    .forerunner(
      .quarrels, ForerunnerRise(count: 2, of: 7, countBefore: 0, ofBefore: 21, daysBefore: 21)),
    .shills([]), .unseen(people: 9, of: 10), .newcomersGreeted(0, of: 3),
    .newcomersAnswered(0, of: 3), .concentration(people: 1, voices: 8),
    .selfRun(byPeople: 0, of: 10), .experts(count: 2, answers: 0),
    .firstWeek(day: 4, voices: [9, 5, 2]), .size(members: 3), .fill(members: 500, room: 500),
    .age(days: 700, life: .managed), .checkpoint(days: 95), .gate(isSet: false),
    .covenant(isSet: false, members: 80),
  ]

  private func lights(_ random: inout SeededGenerator) -> [Light] {
    Self.findings.filter { _ in random.bool() }.map { finding in
      Light(finding.rule.isReminder ? .amber : random.pick(LightLevel.allCases), finding)
    }
  }

  @Test(arguments: 0..<40)
  func `stand worst first, whichever way they came`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let lights = lights(&random)
    let sorted = lights.sorted()
    #expect(sorted == lights.shuffled(using: &random).sorted())
    let groups = sorted.map { $0.level == .red ? 0 : $0.rule.isReminder ? 2 : 1 }
    #expect(groups == groups.sorted())
    for (before, after) in zip(sorted, sorted.dropFirst()) {
      let isSameGroup =
        before.level == after.level && before.rule.isReminder == after.rule.isReminder
      guard isSameGroup else { continue }
      let places = [before, after].compactMap { LightRule.allCases.firstIndex(of: $0.rule) }
      #expect(places[0] < places[1])
    }
  }

  /// The order of lights goes by it.
  @Test func `belong to rules of which those that only remind stand last`() {
    let reminders = LightRule.allCases.map(\.isReminder)
    #expect(reminders.firstIndex(of: true) == reminders.count { !$0 })
    #expect(reminders.suffix(6) == [true, true, true, true, true, true])
  }

  /// The colour of many is the worst of the colours of each; reminders have none.
  @Test(arguments: 0..<40)
  func `cap a score at the worst of them`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let lights = lights(&random)
    #expect(lights.colour == (lights.map { [$0].colour }.max() ?? .green))
    for light in lights {
      #expect((lights + [light]).colour == lights.colour)
      let isFelt = !light.rule.isReminder
      #expect([light].colour == (isFelt ? LightColour(light.level) : .green))
    }
    for colour in LightColour.allCases {
      let capped = colour.capped(at: lights.colour)
      #expect(capped >= colour && capped >= lights.colour)
      #expect(capped == colour || capped == lights.colour)
      #expect(capped.capped(at: lights.colour) == capped)
      #expect(colour.capped(at: .green) == colour)
    }
  }

  @Test func `are kept with their numbers, and read again`() throws {
    for finding in Self.findings {
      let light = Light(.amber, finding)
      #expect(try fromJSON(Light.self, plainJSON(light)) == light)
    }
    let kept = #"{"finding":{"fill":{"members":450,"room":500}},"level":1}"#
    #expect(try plainJSON(Light(.amber, .fill(members: 450, room: 500))) == kept)
    #expect(try plainJSON(LightLevel.red) == "2")
  }

  @Test func `are found by one rule each, and each rule finds something`() {
    let rules = Self.findings.map(\.rule)
    #expect(Set(rules).count == rules.count)
    let rises = Forerunner.allCases.map(\.rule)
    #expect(Set(rules).union(rises) == Set(LightRule.allCases))
  }
}
