import Testing

@testable import Community

/// A rule says nothing until enough is known of each thing that it needs, taken one by one.
struct LightSampleTests {
  @Test(arguments: LightRule.allCases)
  func `one less than the fewest is too few, the fewest are enough`(rule: LightRule) {
    for sample in rule.samples {
      let need = sample.fewest.value
      let enough = state(of: rule, with: need, of: sample.kind)
      if case .unknown(let gap) = enough { Issue.record("\(sample.kind): \(gap)") }
      let few = state(of: rule, with: need - 1, of: sample.kind)
      #expect(few == .unknown(.few(sample.kind, have: need - 1, need: need)))
    }
  }

  @Test(arguments: LightSample.Kind.allCases)
  func `a sample counts its own signal`(kind: LightSample.Kind) {
    for count in [1, 7, 61] {
      var signals = soundGroup()
      signals.set(kind, to: count)
      #expect(signals.count(kind) == count)
    }
  }

  /// Whatever is counted: each rule is read once, in order, and the lights stand worst first.
  @Test(arguments: 0..<60)
  func `any signals are read`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var signals = soundGroup()
    for kind in LightSample.Kind.allCases {
      signals.set(kind, to: Int.random(in: 1...90, using: &generator))
    }
    signals.hasGate = Bool.random(using: &generator)
    signals.hasCovenant = Bool.random(using: &generator)
    signals.ownerSilentDays = Int.random(in: 0...40, using: &generator)
    signals.staffTurnsUnanswered = Int.random(in: 0...20, using: &generator)
    signals.unseen14 = Int.random(in: 0...90, using: &generator)
    signals.waterByDay = days(
      before: Int.random(in: 0...3, using: &generator),
      now: Int.random(in: 0...9, using: &generator))
    for profile in GroupProfile.allCases {
      for life in GroupLife.allCases {
        let readings = lights(of: signals, profile: profile, life: life)
        #expect(readings.map(\.rule) == LightRule.allCases)
        #expect(readings.allSatisfy { $0.light.map(\.rule) == nil || $0.light?.rule == $0.rule })
        let on = readings.on
        #expect(on == on.sorted())
        #expect(on.allSatisfy { !$0.rule.isReminder || $0.level == .amber })
        let worst = on.first { !$0.rule.isReminder }
        #expect(on.colour == worst.map { LightColour($0.level) } ?? .green)
      }
    }
  }

  private func state(
    of rule: LightRule, with count: Int, of kind: LightSample.Kind
  ) -> LightState? {
    var signals = soundGroup()
    signals.set(kind, to: count)
    return lights(of: signals, life: .managed).first { $0.rule == rule }?.state
  }
}

extension GroupSignals {
  /// Sets what a sample counts, and nothing else that another sample counts.
  fileprivate mutating func set(_ kind: LightSample.Kind, to count: Int) {
    switch kind {
    case .members: members = count
    case .days: age = count - 1
    case .voices: messagesByPerson = [Int](repeating: 100, count: count)
    case .messages: messagesByPerson = [Int](repeating: 0, count: 19) + [count]
    case .recentVoices: voices14 = count
    case .voicesThatDay: voicesByDay[voicesByDay.count - 3] = count
    case .messagesThisWeek:
      for day in 21..<28 { messagesByDay[day] = day == 24 ? count : 0 }
    case .messagesBefore:
      for day in 0..<21 { messagesByDay[day] = day == 20 ? count : 0 }
    case .conversations: starts = count
    case .questions: startsByPeople = count
    case .staffTurns: staffTurns = count
    case .staffMessages: staffMessages28 = count
    case .newcomers: newcomers = count
    case .newVoices: newcomersSpoke = count
    }
  }
}
