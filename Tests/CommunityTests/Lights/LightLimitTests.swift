import Testing

@testable import Community

/// Each rule that compares a number turns at its own preset, in both profiles, and not one beside.
@Suite struct `The limits of the lights` {
  /// Sets the part of the whole that a rule judges; the whole is 100, so that parts are percents.
  private static let parts: [LightRule: @Sendable (inout GroupSignals, Int) -> Void] = [
    .ownerSilence: { $0.ownerSilentDays = $1 },
    .selfTalk: { $0.staffTurnsUnanswered = $1 },
    .staffReplies: { ($0.staffTurns, $0.staffTurnsAnswered) = (100, $1) },
    .adShare: { ($0.staffMessages7, $0.staffAds7) = (100, $1) },
    .eventOnly: { ($0.staffMessages7, $0.staffNotices7) = (100, $1) },
    .shills: { signals, count in
      let suspect = GroupSignals.Suspect(
        person: PersonID(1), name: "Bo", answers: 9, quick: 9, turns: 9)
      signals.shillSuspects = Array(repeating: suspect, count: max(0, count))
    },
    .unseen: { ($0.voices14, $0.unseen14) = (100, $1) },
    .newcomersGreeted: { ($0.newcomers, $0.newcomersGreeted) = (100, $1) },
    .newcomersAnswered: { ($0.newcomersSpoke, $0.newcomersAnswered) = (100, $1) },
    .selfRun: { ($0.starts, $0.startsByPeople) = (100, $1) },
    .experts: { $0.expertAnswers = $1 },
    .fill: { ($0.capacity, $0.members) = (100, $1) },
  ]

  private static let cases = parts.keys.sorted { $0.rawValue < $1.rawValue }

  @Test(arguments: cases, GroupProfile.allCases)
  func `are where the light turns`(rule: LightRule, profile: GroupProfile) throws {
    let set = try #require(Self.parts[rule])
    let side = try #require(rule.side)
    let limits = try #require(rule.limits(in: profile))
    for limit in limits.presets.map(\.value) {
      for part in [limit - 1, limit, limit + 1] where part >= 0 {
        let isRed = limits.red.map { side.isReached($0.value, by: part, of: whole(side)) } ?? false
        let isOn = isRed || side.isReached(limits.amber.value, by: part, of: whole(side))
        let found = outcome(rule, in: profile) { set(&$0, part) }
        #expect(found == (isRed ? .red : isOn ? .amber : .off), "\(part)")
      }
    }
  }

  private func whole(_ side: LightSide) -> Int { side.isPercent ? 100 : 1 }

  /// Red is further out than amber, on whichever side the rule looks.
  @Test(arguments: LightRule.allCases, GroupProfile.allCases)
  func `are passed by amber first`(rule: LightRule, profile: GroupProfile) {
    guard let limits = rule.limits(in: profile), let red = limits.red else { return }
    switch rule.side {
    case .below, .belowPercent, .atMost: #expect(red.value < limits.amber.value)
    case .atLeast, .atLeastPercent, .abovePercent: #expect(red.value > limits.amber.value)
    case nil: #expect(rule == .firstWeek && red.value < limits.amber.value)
    }
  }

  @Test func `are never red for what is only to be planned`() {
    for rule in LightRule.allCases where rule.isReminder {
      for profile in GroupProfile.allCases {
        #expect(rule.limits(in: profile)?.red == nil)
      }
    }
  }

  /// What is relaxed is easier to keep, and what is stricter is harder, whatever the numbers.
  @Test(arguments: cases)
  func `of a profile are as easy as it says`(rule: LightRule) throws {
    let set = try #require(Self.parts[rule])
    let treatment = GroupProfile.rareButGood.treatment(of: rule)
    for part in 0...100 {
      let written = severity(outcome(rule) { set(&$0, part) })
      let rare = severity(outcome(rule, in: .rareButGood) { set(&$0, part) })
      switch treatment {
      case .asWritten: #expect(rare == written)
      case .relaxed: #expect(rare <= written)
      case .stricter: #expect(rare >= written)
      case .waived: Issue.record("\(rule) is not asked")
      }
    }
    #expect(GroupProfile.highFrequency.treatment(of: rule) == .asWritten)
  }

  private func severity(_ outcome: Outcome) -> Int {
    switch outcome {
    case .red: 2
    case .amber: 1
    case .off, .unknown, .waived: 0
    }
  }

  @Test func `are those of the silence clock, too`() {
    for profile in GroupProfile.allCases {
      for days in 0...40 {
        let light = outcome(.ownerSilence, in: profile) { $0.ownerSilentDays = days }
        let clock = SilenceClock(days: days, in: profile)
        #expect(severity(light) == SilenceClock.allCases.firstIndex(of: clock))
      }
    }
  }
}
