import Testing

@testable import Community

/// Things that get worse never put a light out, and things that get better never put one on.
@Suite struct `A group that gets worse` {
  private struct Worsening: Sendable {
    var rule: LightRule
    var change: @Sendable (inout GroupSignals) -> Void

    init(_ rule: LightRule, _ change: @escaping @Sendable (inout GroupSignals) -> Void) {
      self.rule = rule
      self.change = change
    }
  }

  private static let worsenings: [Worsening] = [
    Worsening(.ownerSilence) { $0.ownerSilentDays = ($0.ownerSilentDays ?? 0) + 1 },
    Worsening(.selfTalk) { $0.staffTurnsUnanswered += 1 },
    Worsening(.staffReplies) { $0.staffTurnsAnswered = max(0, $0.staffTurnsAnswered - 1) },
    Worsening(.adShare) { $0.staffAds7 = min($0.staffAds7 + 1, $0.staffMessages7) },
    Worsening(.eventOnly) { $0.staffNotices7 = min($0.staffNotices7 + 1, $0.staffMessages7) },
    Worsening(.water) { $0.waterByDay[27] += 1 },
    Worsening(.flooding) { $0.floodsByDay[27] += 1 },
    Worsening(.advertising) { $0.adsByDay[27] += 1 },
    Worsening(.quarrels) { $0.quarrelsByDay[27] += 1 },
    Worsening(.unseen) { $0.unseen14 = min($0.unseen14 + 1, $0.voices14) },
    Worsening(.newcomersGreeted) { $0.newcomersGreeted = max(0, $0.newcomersGreeted - 1) },
    Worsening(.newcomersAnswered) { $0.newcomersAnswered = max(0, $0.newcomersAnswered - 1) },
    // The loudest says more: nobody else becomes more heard by it.
    Worsening(.concentration) { $0.messagesByPerson[0] += 20 },
    Worsening(.selfRun) { $0.startsByPeople = max(0, $0.startsByPeople - 1) },
    Worsening(.fill) { $0.members += 1 },
  ]

  /// Signals by chance, around those of a sound group.
  private func signals(_ random: inout SeededGenerator) -> GroupSignals {
    var signals = soundGroup()
    signals.ownerSilentDays = random.int(0...8)
    signals.staffTurnsUnanswered = random.int(0...9)
    signals.staffTurnsAnswered = random.int(0...20)
    signals.staffAds7 = random.int(0...10)
    signals.staffNotices7 = random.int(0...10)
    signals.unseen14 = random.int(0...20)
    signals.newcomersGreeted = random.int(0...10)
    signals.newcomersAnswered = random.int(0...10)
    signals.startsByPeople = random.int(10...40)
    signals.members = random.int(30...500)
    signals.messagesByPerson = (0..<20).map { _ in random.int(3...40) }.sorted(by: >)
    for path in [
      \GroupSignals.waterByDay, \.floodsByDay, \.adsByDay, \.quarrelsByDay,
    ] as [WritableKeyPath<GroupSignals, [Int]>] {
      signals[keyPath: path] = (0..<28).map { _ in random.int(0...2) }
    }
    return signals
  }

  private func severity(_ rule: LightRule, _ signals: GroupSignals, _ profile: GroupProfile) -> Int?
  {
    let reading = lights(of: signals, profile: profile, life: .managed).first { $0.rule == rule }
    return switch reading?.state {
    case .on(let light): light.level.rawValue
    case .off, .waived: 0
    case .unknown, nil: nil
    }
  }

  @Test(arguments: worsenings.indices, 0..<8)
  func `is never told that it got better`(place: Int, seed: UInt64) {
    let worsening = Self.worsenings[place]
    var random = SeededGenerator(seed: seed)
    for profile in GroupProfile.allCases {
      var signals = signals(&random)
      var before = severity(worsening.rule, signals, profile)
      for _ in 0..<40 {
        worsening.change(&signals)
        let now = severity(worsening.rule, signals, profile)
        // What begins to be known may be anything.
        if let before, let now { #expect(now >= before, "\(worsening.rule) \(profile)") }
        before = now
      }
    }
  }

  /// One rule's numbers never turn another rule's light.
  @Test(arguments: worsenings.indices)
  func `is told of what got worse, and of nothing else`(place: Int) {
    let worsening = Self.worsenings[place]
    var signals = soundGroup()
    let none = [Int](repeating: 0, count: 28)
    (signals.waterByDay, signals.floodsByDay, signals.adsByDay) = (none, none, none)
    signals.quarrelsByDay = none
    for _ in 0..<50 { worsening.change(&signals) }
    let on = lights(of: signals, life: .managed).on.map(\.rule)
    #expect(on.allSatisfy { $0 == worsening.rule || isKin($0, worsening.rule) }, "\(on)")
  }

  /// Fewer conversations begun by people are also fewer questions for experts.
  private func isKin(_ rule: LightRule, _ other: LightRule) -> Bool {
    (rule, other) == (.experts, .selfRun)
  }
}
