import Testing

@testable import Community

struct LightsTests {
  @Test func `a sound group breaks no rule, and every rule is judged`() {
    let readings = lights(of: soundGroup(), life: .managed)
    #expect(readings.map(\.rule) == LightRule.allCases)
    for reading in readings {
      if case .off(let finding) = reading.state {
        #expect(finding.rule == reading.rule)
      } else {
        Issue.record("\(reading)")
      }
    }
    #expect(readings.on.isEmpty)
    #expect(readings.on.colour == .green)
  }

  @Test func `of a group of three hardly anything can be said`() {
    var signals = GroupSignals()
    signals.members = 3
    signals.capacity = 500
    signals.age = 2
    signals.hasGate = true
    signals.messagesByPerson = [4, 1, 1]
    signals.voicesByDay = [3, 2, 1]
    signals.voices14 = 3
    signals.unseen14 = 3
    signals.starts = 1
    signals.ownerSilentDays = 1
    signals.staffTurns = 1
    signals.staffTurnsUnanswered = 1
    signals.newcomers = 2
    signals.messagesByDay = [3, 2, 1]
    #expect(lights(of: signals).on.map(\.rule) == [.size])
    #expect(lights(of: signals).on.colour == .green)
  }

  @Test func `of nothing nothing is said but what is missing`() {
    let readings = lights(of: GroupSignals())
    #expect(readings.on.isEmpty)
    for reading in readings where ![.age, .checkpoint].contains(reading.rule) {
      guard case .unknown = reading.state else {
        Issue.record("\(reading)")
        continue
      }
    }
  }

  @Test func `the worst light comes first and reminders last`() {
    var signals = soundGroup()
    signals.hasCovenant = false
    signals.hasGate = false
    signals.ownerSilentDays = 5
    signals.expertAnswers = 0
    signals.unseen14 = 20
    let on = lights(of: signals, life: .managed).on
    #expect(on.map(\.rule) == [.unseen, .ownerSilence, .experts, .gate, .covenant])
    #expect(on.map(\.level) == [.red, .amber, .amber, .amber, .amber])
  }

  @Test func `lights cap a colour and never better it; reminders leave it alone`() {
    let reminder = Light(.amber, .covenant(isSet: false, members: 100))
    let amber = Light(.amber, .adShare(ads: 9, of: 10, days: 7))
    let red = Light(.red, .ownerSilence(days: 9))
    #expect([reminder].colour == .green)
    #expect([reminder, amber].colour == .amber)
    #expect([red, amber].colour == .red)
    #expect(LightColour.green.capped(at: .amber) == .amber)
    #expect(LightColour.red.capped(at: .amber) == .red)
  }

  @Test func `ads alone never make the score red`() {
    var signals = soundGroup()
    signals.staffAds7 = 10
    let on = lights(of: signals, life: .managed).on
    #expect(on == [Light(.amber, .adShare(ads: 10, of: 10, days: 7))])
    #expect(on.colour == .amber)
  }

  @Test func `every rule has its source, and its limits and samples have names of their own`() {
    var keys: Set<String> = []
    for rule in LightRule.allCases {
      #expect(!rule.origin.quote.isEmpty && !rule.origin.rows.isEmpty)
      for profile in GroupProfile.allCases {
        let limits = rule.limits(in: profile)
        #expect((limits == nil) == (rule == .gate))
        keys.formUnion((limits?.presets ?? []).map(\.key))
        // A profile changes numbers exactly where its table says so.
        let treatment = profile.treatment(of: rule)
        if treatment != .waived {
          #expect((limits == rule.limits(in: .highFrequency)) == (treatment == .asWritten))
        }
      }
      keys.formUnion(rule.samples.map(\.fewest.key))
    }
    #expect(keys.allSatisfy { !$0.isEmpty })
    #expect(keys.isSuperset(of: ["silence.forget", "group.nearly-full", "self-run"]))
  }
}
